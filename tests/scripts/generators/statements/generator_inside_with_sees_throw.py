class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind, value, tb is not None)
        return kind is ValueError

def gen():
    with M():
        yield 1
        print("never")
    yield 2

g = gen()
print(next(g), g.throw(ValueError("v")))
g = gen()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
