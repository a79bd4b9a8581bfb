import sys

def gen():
    try:
        yield 1
    finally:
        yield repr(sys.exception())
        yield repr(sys.exception())

g = gen()
next(g)
print(g.throw(ValueError("v")))
print(sys.exception())
print(next(g))
try:
    next(g)
except ValueError as e:
    print("out", repr(e))
g = gen()
next(g)
print(next(g), next(g), next(g, "end"))
