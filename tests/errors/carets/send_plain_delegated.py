def g():
    yield from [1, 2]
i = g()
next(i)
i.send(3)
