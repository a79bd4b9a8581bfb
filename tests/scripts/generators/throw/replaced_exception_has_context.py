def gen():
    try:
        yield
    except ValueError:
        raise KeyError("new")

g = gen()
next(g)
old = ValueError("old")
try:
    g.throw(old)
except KeyError as e:
    print(repr(e), e.__context__ is old, e.__cause__, e.__suppress_context__)
