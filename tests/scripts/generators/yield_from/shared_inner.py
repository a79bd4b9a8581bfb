def inner():
    for i in range(6):
        got = yield i
        if got:
            print("inner got", got)

def outer(name, g):
    yield name
    yield from g
    yield name + " end"

g = inner()
a, b = outer("a", g), outer("b", g)
print(next(a), next(b))
print(next(a), next(b), next(a), b.send("x"))
print(list(a), list(b))
