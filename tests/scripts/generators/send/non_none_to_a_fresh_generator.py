def gen():
    x = yield 1
    print("got", x)
    yield 2

g = gen()
for value in (1, 0, False, "", []):
    try:
        g.send(value)
    except TypeError as e:
        print(e)
print(next(g))
print(g.send(5))
