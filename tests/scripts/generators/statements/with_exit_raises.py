class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise KeyError("exit")

def gen():
    try:
        with M():
            yield 1
            raise ValueError("body")
    except KeyError as e:
        yield repr(e), repr(e.__context__)
    with M():
        yield 2

g = gen()
print(next(g), next(g), next(g))
try:
    next(g)
except KeyError as e:
    print(repr(e), e.__context__)
