def gen():
    seen = []
    def note(x):
        seen.append(x)
        return len(seen)
    a = yield note("start")
    b = yield note(a)
    def inner():
        yield from seen
        yield a
    yield list(inner())
    yield [f() for f in [lambda: a, lambda: b]]

g = gen()
print(next(g), g.send("A"), g.send("B"), next(g), next(g, "end"))
