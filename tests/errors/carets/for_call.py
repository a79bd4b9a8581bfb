def f(): raise ValueError("f")
for x in f():
    pass
