def gen():
    a = [1, 2]
    yield *a, 3
    yield 0, *a
    x = yield *a, *a
    print(x)

g = gen()
print(next(g), next(g), next(g), g.send("sent") if False else "")
print(next(g, "end"))
