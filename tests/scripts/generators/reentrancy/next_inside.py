def gen():
    try:
        next(g)
    except ValueError as e:
        print(e)
    yield 1
    yield from other()

def other():
    try:
        yield next(g)
    except ValueError as e:
        yield "other: " + str(e)

g = gen()
print(list(g))
