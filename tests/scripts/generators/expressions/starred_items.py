def gen():
    print(*(yield 1), *(yield 2), sep=(yield 3))
    a = *(yield 4), *(yield 5)
    print(a)
    first, *rest = yield 6
    print(first, rest)

g = gen()
print(next(g), g.send("ab"), g.send([1, 2]), g.send("-"), g.send((1,)), g.send({2}))
try:
    g.send("xyz")
except StopIteration:
    print("end")
