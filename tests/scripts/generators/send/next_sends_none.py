def gen():
    while True:
        x = yield
        print("got", repr(x))

g = gen()
next(g)
g.send("a")
next(g)
g.send(None)
for _ in zip(range(2), g):
    pass
