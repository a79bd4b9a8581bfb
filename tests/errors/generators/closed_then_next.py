def g():
    yield 1
i = g()
i.close()
next(i)
