def gen():
    d = {}
    for d[(yield "key")] in [10, 20]:
        print(d)
    for i, d[i + (yield "offset")] in [(1, "a"), (2, "b")]:
        print(d)

g = gen()
x = next(g)
sent = iter(["first", "second", 100, 200])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
