def inner():
    yield 1
def outer():
    yield from inner()
i = outer()
next(i)
i.throw(KeyError("thrown"))
