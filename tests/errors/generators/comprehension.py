def g():
    yield 1
    raise ValueError("g")
print([x for x in g()])
