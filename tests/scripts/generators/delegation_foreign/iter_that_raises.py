class Bad:
    def __iter__(self):
        raise ValueError("no iteration")

def gen():
    try:
        yield from Bad()
    except ValueError as e:
        print("inside", e)
    yield from Bad()

g = gen()
try:
    next(g)
except ValueError as e:
    print("outside", e)
