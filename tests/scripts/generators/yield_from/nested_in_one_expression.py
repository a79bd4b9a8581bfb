def one():
    x = yield 1
    return x

def gen():
    return (yield from one()) + (yield from one()) * (yield from one())

g = gen()
print(next(g), g.send(2), g.send(3))
try:
    g.send(4)
except StopIteration as e:
    print(e.value)
