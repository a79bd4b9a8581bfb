def gen():
    for x in (yield "iterable"):
        print(x)
    for a, b in [(yield 1), (yield 2)]:
        print(a, b)
    for x in (yield "a"), (yield "b"):
        print(x)

g = gen()
print(next(g), g.send("xy"), g.send((1, 2)), g.send("pq"), g.send("A"))
try:
    g.send("B")
except StopIteration:
    print("end")
