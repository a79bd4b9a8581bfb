import sys

def gen():
    yield sys.exception()
    try:
        raise ValueError("in gen")
    except ValueError:
        yield repr(sys.exception())
        yield repr(sys.exception())
    yield sys.exception()

g = gen()
print(next(g))
try:
    raise KeyError("outside")
except KeyError:
    print(next(g), repr(sys.exception()))
print(next(g), sys.exception())
print(next(g), sys.exception())
