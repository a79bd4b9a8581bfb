class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("swallowed", kind.__name__)
        return True

def gen():
    with Swallow():
        yield 1
    print("goes on")
    return "returned"

g = gen()
next(g)
print(g.close())

def again():
    with Swallow():
        yield 1
    yield 2

g = again()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
