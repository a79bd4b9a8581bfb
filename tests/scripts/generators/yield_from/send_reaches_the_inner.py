def inner():
    x = yield "inner 1"
    print("inner got", x)
    y = yield "inner 2"
    print("inner got", y)
    return x + y

def outer():
    r = yield from inner()
    print("outer has", r)
    z = yield "outer"
    print("outer got", z)

g = outer()
print(next(g))
print(g.send(10))
print(g.send(5))
print(next(g, "end"))
