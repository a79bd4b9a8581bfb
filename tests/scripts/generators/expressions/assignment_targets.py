def gen():
    d = {}
    d[(yield "key")] = yield "value"
    print(d)
    (yield "object")[(yield "index")] = (yield "item")
    a, d[(yield "k2")], *d[(yield "k3")] = (yield "many")
    print(a, d)
    x = d[(yield "k4")] = y = yield "chain"
    print(x, y, d)
    d[0] = d[(yield "k5")] = 5
    print(d)

g = gen()
x = next(g)
seq = [None]
sent = iter(["V", "K", "item", seq, 0, [1, 2, 3, 4], "two", "three", "C", "four", "five"])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
print(seq)
