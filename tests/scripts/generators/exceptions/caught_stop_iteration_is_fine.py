def gen():
    try:
        raise StopIteration("inside")
    except StopIteration as e:
        yield e.value
    try:
        next(iter(()))
    except StopIteration as e:
        yield repr(e)

print(list(gen()))
