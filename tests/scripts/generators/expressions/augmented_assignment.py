def gen():
    x = 1
    x += yield "plus"
    print(x)
    items = [1, 2, 3]
    items[(yield "index")] -= yield "minus"
    print(items)
    items += yield "extend"
    print(items)
    items[0] **= (yield "power")
    print(items)
    x += (yield "a") * (yield "b")
    print(x)

g = gen()
x = next(g)
sent = iter([10, 1, 7, "ab", 2, 3, 4])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
