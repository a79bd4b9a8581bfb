def inner():
    x = yield 1
    print("x", x)
    y = yield 2
    print("y", y)
    return x, y

def outer(g):
    print("result", (yield from g))

g = inner()
print(next(g))
o = outer(g)
print(next(o))
try:
    o.send("for y")
except StopIteration:
    print("end")
