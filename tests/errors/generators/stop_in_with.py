class C:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def g():
    with C():
        yield 1
        raise StopIteration("text")
list(g())
