class Stop(StopIteration):
    pass

def gen():
    yield 1
    raise Stop("sub")

try:
    list(gen())
except RuntimeError as e:
    print(e, type(e.__cause__).__name__, e.__cause__.value)
