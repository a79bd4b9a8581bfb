def inner():
    try:
        yield 1
    except GeneratorExit:
        print("inner returns")
        return "inner value"

def outer():
    try:
        r = yield from inner()
        print("never", r)
    except GeneratorExit:
        print("outer gets GeneratorExit still")
        return "outer value"

g = outer()
next(g)
print(g.close())
