def g():
    x = [1, (yield 1)]
i = g()
next(i)
i.throw(ValueError("thrown"))
