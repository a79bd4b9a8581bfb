def f(x): return f2
def f2(x): raise ValueError(x)
f(1)(2)
