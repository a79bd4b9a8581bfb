def g(x):
    if x[(yield 1)]:
        pass
i = g({})
next(i)
i.send(1)
