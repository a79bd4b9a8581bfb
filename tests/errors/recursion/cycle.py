def f(n):
    if n == 0:
        raise ValueError("bottom")
    g(n - 1)
def g(n):
    f(n)
f(4)
