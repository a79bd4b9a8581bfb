def g():
    x = (yield 1) + (yield 2)
i = g()
next(i)
i.send(1)
i.send("a")
