def gen(value):
    yield 1
    return value

for value in [None, 0, (1, 2), (), "text", [3]]:
    g = gen(value)
    next(g)
    try:
        next(g)
    except StopIteration as e:
        print(repr(e.value), e.args, repr(e))
    try:
        next(g)
    except StopIteration as e:
        print("again", repr(e.value), e.args)
