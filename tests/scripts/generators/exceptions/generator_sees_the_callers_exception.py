import sys

def gen():
    while True:
        yield repr(sys.exception())

g = gen()
print(next(g))
try:
    raise KeyError("caller")
except KeyError:
    print(next(g))
print(next(g))
try:
    raise ValueError("second")
except ValueError:
    print(next(g), g.send(1))
