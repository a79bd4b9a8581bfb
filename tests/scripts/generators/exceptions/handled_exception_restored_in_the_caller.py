import sys

def gen():
    try:
        raise ValueError("gen")
    except ValueError:
        yield 1
    yield 2

try:
    raise KeyError("caller")
except KeyError:
    g = gen()
    next(g)
    print(repr(sys.exception()))
    next(g)
    print(repr(sys.exception()))
    try:
        raise
    except KeyError as e:
        print("reraised", e)
print(sys.exception())
