class Co:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        print("looked up", name)
        raise AttributeError(name)

def gen():
    yield from Co()

g = gen()
next(g)
g.close()
g = gen()
next(g)
try:
    g.throw(ValueError)
except ValueError as e:
    print(repr(e))
g = gen()
next(g)
try:
    g.send(1)
except AttributeError as e:
    print(repr(e))
