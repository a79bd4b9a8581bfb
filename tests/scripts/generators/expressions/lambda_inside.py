def gen():
    base = yield "base"
    f = lambda x: x + base
    print(f((yield "x")))
    g = lambda: (yield base)
    yield list(g())
    yield (lambda y: y * base)((yield "y"))

g = gen()
print(next(g), g.send(10), g.send(5), next(g), g.send(3), next(g, "end"))
