def g():
    next(i)
    yield 1
i = g()
next(i)
