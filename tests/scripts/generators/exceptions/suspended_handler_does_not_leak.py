import sys

def gen():
    try:
        raise ValueError("inner")
    except ValueError:
        yield "suspended in handler"
        print("inner sees", repr(sys.exception()))

g = gen()
next(g)
print("outside", sys.exception())
try:
    raise KeyError("new")
except KeyError as e:
    print("context", e.__context__)
    next(g, None)
    print("still", repr(sys.exception()))
