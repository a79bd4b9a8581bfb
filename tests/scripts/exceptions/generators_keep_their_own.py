import sys


def g():
    try:
        raise ValueError("in generator")
    except ValueError:
        yield repr(sys.exception())
        yield repr(sys.exception())


it = g()
print(next(it), sys.exception())
try:
    raise KeyError("outside")
except KeyError:
    print(next(it), repr(sys.exception()))
