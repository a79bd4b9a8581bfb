def inner():
    yield 1
    return {}["k"]
def outer():
    yield from inner()
list(outer())
