def g(a, b): raise ValueError
def f(a):
    return g(
        a,
        1,
    )
f("x")
