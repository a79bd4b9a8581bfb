def gen():
    print([(yield 1), 0, (yield 2), *(yield 3)])
    print(((yield 4), (yield 5)))
    print({(yield 6): (yield 7), "k": (yield 8), **(yield 9)})
    print(sorted({(yield 10), (yield 11), *(yield 12)}))
    print([[(yield 13)], ((yield 14),)])

g = gen()
x = next(g)
sent = iter(["a", "b", "cd", 4, 5, "key", "value", 8, {"z": 9}, 3, 1, [2], 13, 14])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
