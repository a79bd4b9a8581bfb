def gen():
    items = list(range(6))
    items[(yield "start"):3] += yield "value"
    print(items)
    items[1:2] *= (yield "times")
    print(items)
    items[::2], items[(yield "index")] = [0] * 4, (yield "value 2")
    print(items)

g = gen()
x = next(g)
sent = iter([1, ["a"], 2, "v", 1])
while True:
    print(x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
