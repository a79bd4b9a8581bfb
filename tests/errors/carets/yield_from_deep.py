def a():
    yield 1
    raise ValueError("a")
def b():
    x = yield from a()
def c():
    yield from b()
for x in c(): pass
