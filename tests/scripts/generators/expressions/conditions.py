def gen():
    if (yield "if"):
        print("then")
    elif (yield "elif"):
        print("elif branch")
    else:
        print("else")

for answers in ([1], [0, 1], [0, 0]):
    g = gen()
    x = next(g)
    try:
        for a in answers:
            print(x)
            x = g.send(a)
    except StopIteration:
        print("end")
