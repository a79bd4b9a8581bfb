def f(): raise ValueError("f")
assert False, f()
