def inner():
    try:
        yield 1
    except StopIteration as e:
        return ("inner caught", e.value)

def careless():
    yield 1

def outer(f):
    try:
        r = yield from f()
        print("result", r)
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    yield "after"

for f in (inner, careless):
    g = outer(f)
    next(g)
    print(g.throw(StopIteration(9)))
