def g():
    while (yield 1) / 0:
        pass
i = g()
next(i)
i.send(1)
