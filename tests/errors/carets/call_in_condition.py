def f(x): raise ValueError(x)
if f(1) and True:
    pass
