def gen():
    x = yield
    print("got", x)
    yield
    yield ()
    yield 1,
    yield 1, 2
    yield (yield)

g = gen()
while True:
    try:
        print(repr(next(g)))
    except StopIteration:
        break
