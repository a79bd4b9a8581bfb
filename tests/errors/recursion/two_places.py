def f(n):
    if n == 0: raise ValueError("bottom")
    if n > 5:
        f(n - 1)
    else:
        f(n - 1)
f(12)
