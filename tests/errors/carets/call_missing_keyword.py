def f(*, x, y): pass
x = [f(x=1)]
