def outer():
    yield from [1, 2, 3]

g = outer()
print(next(g))
print(g.send('hello'))
