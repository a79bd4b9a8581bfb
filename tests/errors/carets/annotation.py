def f(a: missing):
    pass
