def outer():
    r = yield from iter([1, 2, 3])
    print("result", r)
    yield "after"

g = outer()
next(g)
try:
    print(g.throw(StopIteration("value")))
except RuntimeError as e:
    print(e, repr(e.__cause__))

def catching():
    try:
        yield from iter([1, 2, 3])
    except ValueError as e:
        yield ("caught", e.args)
    yield "after"

g = catching()
next(g)
print(g.throw(ValueError(7)), list(g))
