def f(n):
    if n == 0:
        raise ValueError("bottom")
    return 1 + f(n - 1)
f(3)
