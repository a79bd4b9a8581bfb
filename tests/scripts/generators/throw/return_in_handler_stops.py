def gen():
    try:
        yield 1
    except ValueError as e:
        return e.args

g = gen()
next(g)
try:
    g.throw(ValueError(1, 2))
except StopIteration as e:
    print("value", e.value)
