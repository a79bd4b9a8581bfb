def g():
    yield 1
i = g()
next(i)
next(i)
