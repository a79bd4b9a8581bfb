def inner():
    yield 1
    return "lost"

def outer(g):
    r = yield from g
    print("r", r)

g = inner()
list(g)
print(list(outer(g)))
