def inner():
    try:
        yield 1
        yield 2
    finally:
        print("inner closed")

def outer(g):
    r = yield from g
    print("r", r)
    yield "after"

g = inner()
o = outer(g)
print(next(o))
g.close()
print(next(o), next(o, "end"))
