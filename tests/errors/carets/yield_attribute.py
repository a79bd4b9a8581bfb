def g(x):
    x.a.b((yield 1))
i = g(5)
next(i)
