def gen():
    if (n := (yield "n")) > 3:
        print("big", n)
    print((m := (yield "m")), m)
    while (line := (yield "line")) != "":
        print("line", line)
    print([y := (yield "y"), y * 2, y])
    return n, m

g = gen()
x = next(g)
sent = iter([5, "M", "one", "two", "", 4])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration as e:
        print(e.value)
        break
