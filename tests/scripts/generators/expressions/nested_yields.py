def gen():
    x = yield (yield (yield 1))
    print("x", x)
    print((yield [(yield "a"), (yield "b")]))
    yield from (yield "iterable")
    return (yield (yield))

g = gen()
x = next(g)
sent = iter(["s1", "s2", "s3", "A", "B", "list", "pq", None, None, "r1", "r2"])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration as e:
        print(e.value)
        break
