def inner():
    yield 1

def outer():
    g = inner()
    yield from g
    yield from g
    yield from g
    yield "end"

print(list(outer()))
