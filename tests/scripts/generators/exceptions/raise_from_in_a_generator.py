def gen():
    try:
        yield 1
    except KeyError as e:
        raise ValueError("translated") from e

g = gen()
next(g)
try:
    g.throw(KeyError("k"))
except ValueError as e:
    print(repr(e), repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)

def silent():
    try:
        yield 1
    except KeyError:
        raise ValueError("alone") from None

g = silent()
next(g)
try:
    g.throw(KeyError("k"))
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
