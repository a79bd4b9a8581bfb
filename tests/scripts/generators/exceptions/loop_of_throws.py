def gen():
    caught = []
    while len(caught) < 5:
        try:
            yield len(caught)
        except Exception as e:
            caught.append(type(e).__name__)
    return caught

g = gen()
next(g)
try:
    for error in (ValueError, KeyError(1), TypeError("t"), OSError, IndexError):
        print(g.throw(error))
except StopIteration as e:
    print(e.value)
