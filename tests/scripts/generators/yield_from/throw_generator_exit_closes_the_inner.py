def inner():
    try:
        yield 1
    except GeneratorExit:
        print("inner GeneratorExit")
        return 5

def outer():
    try:
        yield from inner()
    except GeneratorExit as e:
        print("outer", repr(e))
        yield "outer goes on"

g = outer()
next(g)
print(g.throw(GeneratorExit("g")))
print(next(g, "end"))
