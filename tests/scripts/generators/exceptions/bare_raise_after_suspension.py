def gen():
    try:
        raise ValueError("mine")
    except ValueError:
        yield 1
        raise

g = gen()
next(g)
try:
    try:
        raise KeyError("other")
    except KeyError:
        next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))
