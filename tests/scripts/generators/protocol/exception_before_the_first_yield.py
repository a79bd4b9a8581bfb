def gen():
    print("start")
    1 / 0
    yield

g = gen()
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(next(g, "finished"))
