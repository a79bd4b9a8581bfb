def gen():
    yield
    yield a
    x = yield a
    yield from a
    x = yield from a
