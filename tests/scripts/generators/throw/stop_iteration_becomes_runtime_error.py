def gen():
    yield 1
    yield 2

g = gen()
next(g)
try:
    g.throw(StopIteration("thrown"))
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__)
print(next(g, "finished"))
g = gen()
try:
    g.throw(StopIteration)
except (RuntimeError, StopIteration) as e:
    print("fresh", repr(e), repr(e.__cause__))
