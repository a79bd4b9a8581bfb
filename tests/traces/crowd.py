# More generators than columns; a call in which something happens, and others in which nothing does.
def number(n):
    yield n


def twice(n):
    return 2 * n


def total(generators):
    return sum(twice(next(generator)) for generator in generators)


print(total([number(n) for n in range(8)]))
