def g(x):
    x[(yield 1)] = (yield 2)
i = g(5)
next(i)
i.send(0)
i.send(0)
