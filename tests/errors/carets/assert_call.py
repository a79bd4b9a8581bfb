def f(): raise ValueError("f")
assert f(), "text"
