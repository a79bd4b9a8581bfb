def f(a): return a
def g(a): raise ValueError(a)
f(
    f(1) +
    g(2) +
    f(3)
)
