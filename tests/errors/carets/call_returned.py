def f(x): raise ValueError(x)
def g(x): return f(x)
g(1)
