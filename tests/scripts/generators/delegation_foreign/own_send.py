class Co:
    def __iter__(self):
        return self

    def __next__(self):
        print("__next__")
        return "next"

    def send(self, value):
        print("send", value)
        if value == "stop":
            raise StopIteration("sent stop")
        return value * 2

def gen():
    r = yield from Co()
    print("r", r)
    yield "after"

g = gen()
print(next(g), next(g), g.send(None), g.send(4), g.send("stop"))
