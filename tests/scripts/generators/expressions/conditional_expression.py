def gen():
    a = (yield "then") if (yield "test") else (yield "else")
    print("a", a)
    b = 1 if (yield "test2") else 2
    print("b", b)
    c = (yield "x") if True else (yield "y")
    print("c", c)

for answers in ([True, "T", 0, "C"], [False, "E", 1, "C"]):
    g = gen()
    x = next(g)
    try:
        for a in answers:
            print(x)
            x = g.send(a)
    except StopIteration:
        print("end")
