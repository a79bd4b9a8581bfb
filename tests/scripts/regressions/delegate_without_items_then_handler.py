# A delegate that yields nothing is run on the spot; what is handled around it must not change by that.
import sys

def nothing():
    return repr(sys.exception())
    yield

def inner():
    try:
        raise KeyError("inner")
    except KeyError:
        print((yield from nothing()))
        yield from [1]
        print(repr(sys.exception()))

def outer():
    print((yield from nothing()))
    yield from inner()
    print(repr(sys.exception()))

g = outer()
try:
    raise ValueError("resumer")
except ValueError:
    print(next(g))
try:
    g.send("x")
except AttributeError as e:
    print(e, repr(e.__context__))
