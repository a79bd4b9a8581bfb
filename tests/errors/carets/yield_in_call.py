def f(a, b): raise ValueError(a)
def g():
    x = f((yield 1), 2)
i = g()
next(i)
i.send(1)
