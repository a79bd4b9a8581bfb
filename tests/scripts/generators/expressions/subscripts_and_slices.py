def gen():
    data = list(range(10))
    print((yield "object")[(yield "index")])
    print(data[(yield "start"):(yield "stop"):(yield "step")])
    print(data[:(yield "only stop")])
    print({(1, 2): "tuple key"}[(yield "k1"), (yield "k2")])

g = gen()
x = next(g)
sent = iter(["abc", 1, 1, 9, 3, 2, 1, 2])
while True:
    print(x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
