def gen():
    try:
        raise KeyError("first")
    finally:
        yield "in finally"
        raise ValueError("second")

g = gen()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))
