def gen():
    return 3
    yield

g = gen()
for value in (None, None, 7, None):
    try:
        g.send(value)
    except StopIteration as e:
        print(repr(e), e.value)
