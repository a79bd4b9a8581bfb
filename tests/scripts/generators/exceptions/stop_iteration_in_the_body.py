def gen():
    yield 1
    raise StopIteration("oops")

g = gen()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
print(next(g, "finished"))
