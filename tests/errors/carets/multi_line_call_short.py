def f(a, b):
    raise ValueError("no")

f(1,
  2)
