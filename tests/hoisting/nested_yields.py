def gen():
    yield f((yield (yield a)))
