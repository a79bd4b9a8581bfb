from contextlib import contextmanager
@contextmanager
def managed():
    yield 1
    raise ValueError("after")
with managed():
    pass
