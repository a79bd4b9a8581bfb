def gen():
    x: int = yield 1
    y: (yield_count := 5) = (yield 2) + x
    z: int
    d = {}
    d["k"]: str = yield 3
    return x, y, d

g = gen()
print(next(g), g.send(10), g.send(20))
try:
    g.send("end")
except StopIteration as e:
    print(e.value)
