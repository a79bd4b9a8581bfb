def f(x): raise ValueError(x)
print(f(1), 2)
