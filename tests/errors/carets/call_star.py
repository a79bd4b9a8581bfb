def f(*a): raise ValueError(a)
x = 1 + f(*[1, 2], 3)
