def gen():
    try:
        yield 1
    except ValueError:
        yield "handled"
    yield "after"

g = gen()
print(next(g), g.throw(ValueError), next(g), next(g, "end"))
