def gen():
    x: int = yield a
    y: int = f((yield a))
