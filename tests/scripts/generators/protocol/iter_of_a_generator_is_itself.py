def gen():
    yield 1

g = gen()
print(iter(g) is g, g.__iter__() is g)
print(g.__next__())
try:
    g.__next__()
except StopIteration as e:
    print("stop", e.value, e.args)
