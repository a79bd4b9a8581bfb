def gen():
    x = 1
    yield x
    del x
    try:
        yield x
    except UnboundLocalError as e:
        yield str(e)
    x = yield
    yield x

print(list(gen()))
