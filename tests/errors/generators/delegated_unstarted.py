def inner():
    x = yield
    print(x)
def outer():
    yield from inner()
outer().send(1)
