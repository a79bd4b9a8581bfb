x = 1

def gen():
    yield x
    yield x

g = gen()
print(next(g))
x = 2
print(next(g))
