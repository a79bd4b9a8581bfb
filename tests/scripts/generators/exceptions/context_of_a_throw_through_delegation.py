def inner():
    try:
        yield 1
    finally:
        yield 2

def outer():
    try:
        raise KeyError("outer")
    except KeyError:
        yield from inner()

g = outer()
next(g)
print(g.throw(ValueError("v")))
try:
    next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))
g = outer()
next(g)
next(g)
try:
    g.throw(ValueError("w"))
except ValueError as e:
    print(repr(e), repr(e.__context__))
