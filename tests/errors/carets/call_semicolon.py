def f(x): raise ValueError(x)
x = 1; f(1); y = 2
