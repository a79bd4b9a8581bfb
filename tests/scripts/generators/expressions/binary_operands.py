def gen():
    print((yield 1) + (yield 2) * (yield 3))
    print(10 - (yield 4))
    print((yield 5) ** 2)
    print(-(yield 6), not (yield 7), ~(yield 8))
    print((yield 9) @ 1 if False else (yield 10))

g = gen()
x = next(g)
sent = iter([2, 3, 4, 3, 5, 6, 0, 8, "last"])
while True:
    print("yielded", x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
