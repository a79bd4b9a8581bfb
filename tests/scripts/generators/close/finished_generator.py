def gen():
    yield
    return 5

g = gen()
list(g)
print(g.close(), g.close())

def failing():
    yield
    1 / 0

g = failing()
try:
    list(g)
except ZeroDivisionError:
    pass
print(g.close())
