def inner():
    yield from range(5)

def outer(g):
    yield from g
    yield "outer"

g = inner()
o = outer(g)
print(next(o), next(g), next(o), next(g), next(o), next(o), next(o, "end"))
