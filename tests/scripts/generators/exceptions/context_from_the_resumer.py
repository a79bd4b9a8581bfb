def gen():
    yield 1
    raise ValueError("gen")

g = gen()
next(g)
try:
    try:
        raise KeyError("resumer")
    except KeyError:
        next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))
