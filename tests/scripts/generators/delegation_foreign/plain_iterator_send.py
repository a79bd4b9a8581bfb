class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        print("__iter__")
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("value")
        return self.n

def gen():
    r = yield from It()
    print("r", r)

g = gen()
print(next(g), g.send(None))
try:
    g.send("x")
except AttributeError as e:
    print(e)
print(next(g, "finished"))
print(list(gen()))
