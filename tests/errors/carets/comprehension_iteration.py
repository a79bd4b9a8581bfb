def g():
    yield 1
    raise ValueError("g")
x = [a for a in g()]
