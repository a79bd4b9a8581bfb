def chain(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__context__
    return out

def stops():
    try:
        raise StopIteration("s")
    finally:
        yield 1

def fails():
    try:
        raise ValueError("v")
    finally:
        yield 1

def outer(inner):
    try:
        raise KeyError("k")
    finally:
        yield from inner()

for inner in (stops, fails):
    g = outer(inner)
    next(g)
    try:
        next(g)
    except Exception as e:
        print(chain(e))
