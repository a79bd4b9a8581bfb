def gen():
    yield 1
    raise GeneratorExit("by hand")

g = gen()
next(g)
try:
    next(g)
except GeneratorExit as e:
    print(repr(e))
g = gen()
next(g)
print(g.close())
