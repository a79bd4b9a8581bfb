def inner():
    yield 1
    raise ValueError("inner")
def outer():
    for x in inner():
        yield x
for y in outer():
    pass
