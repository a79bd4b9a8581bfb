def inner():
    for f in (lambda: next(outer_gen), lambda: outer_gen.send(1), lambda: outer_gen.throw(KeyError), lambda: outer_gen.close()):
        try:
            f()
        except ValueError as e:
            yield repr(e)

def outer():
    yield from inner()

outer_gen = outer()
print(list(outer_gen))
