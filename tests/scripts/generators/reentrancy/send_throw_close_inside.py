def gen():
    for f in (lambda: g.send(None), lambda: g.send(1), lambda: g.throw(KeyError), lambda: g.throw(ValueError("mine")), lambda: g.close(),
              lambda: list(g), lambda: g.__next__()):
        try:
            f()
        except ValueError as e:
            print(repr(e))
    yield "still works"

g = gen()
print(next(g))
print(next(g, "end"))
