def gen():
    yield 1
    raise

g = gen()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e)
g = gen()
next(g)
try:
    try:
        raise KeyError("callers")
    except KeyError:
        next(g)
except KeyError as e:
    print("again", repr(e))
