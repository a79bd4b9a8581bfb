def gen():
    def f(a, b=(yield "b"), /, c=(yield "c"), *, d=(yield "d"), e=5):
        return a, b, c, d, e
    print(f(1))
    g = lambda x=(yield "lambda default"), y=2: (x, y)
    print(g())
    return f

g = gen()
print(next(g), g.send("B"), g.send("C"), g.send("D"))
try:
    g.send("X")
except StopIteration as e:
    print(e.value(0, 1, d=2))
