def gen():
    yield 1
    raise ValueError("broken")

g = gen()
print(next(g))
try:
    next(g)
except ValueError as e:
    print("raised", e)
print(next(g, "finished"))
print(list(g))
