def f(): raise TypeError("f")
raise ValueError("x") from f()
