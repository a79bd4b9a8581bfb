def gen():
    x = y = yield a
    a, b = yield c
    x = f((yield a))
