def inner():
    try:
        next(inner_gen)
    except ValueError as e:
        yield str(e)
    yield "inner"

def outer():
    yield from inner_gen

inner_gen = inner()
print(list(outer()))
