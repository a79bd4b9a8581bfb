f = lambda: (yield)
g = f()
print(next(g))
try:
    g.send("sent")
except StopIteration as e:
    print(e.value)

h = lambda a, b: [(yield a), (yield b)]
g = h(1, 2)
print(next(g), g.send("x"))
try:
    g.send("y")
except StopIteration as e:
    print(e.value)
print(list((lambda: ((yield 1), (yield 2)))()))
