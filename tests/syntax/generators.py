def f():
    yield
    yield a
    x = yield a, b
    y = yield from c
    (yield)
    z = (yield 1) + 1
    yield *a, b
    return (yield)
