def gen():
    while True:
        x = yield
        print("received", x)

def value():
    print("evaluated")
    return 1

g = gen()
next(g)
g.send(value())
