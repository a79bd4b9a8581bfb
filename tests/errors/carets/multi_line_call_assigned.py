def f(a, b):
    raise ValueError("no")

x = f(1,
      2)
