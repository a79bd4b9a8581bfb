def gen():
    d = {1: "a", 2: "b", 3: "c"}
    del d[(yield "key")]
    print(d)
    items = list(range(8))
    del items[(yield "start"):(yield "stop")], d[(yield "key 2")]
    print(items, d)
    del (yield "object")[(yield "index")]
    print(d)
    return d

g = gen()
x = next(g)
extra = [1, 2]
sent = iter([2, 1, 4, 1, extra, 0])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration as e:
        print(e.value, extra)
        break
