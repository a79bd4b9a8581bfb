def f(a): pass
f(something=1)
