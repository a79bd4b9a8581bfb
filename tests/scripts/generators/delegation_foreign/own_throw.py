class Co:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def throw(self, *args):
        print("throw", args)
        if isinstance(args[0], KeyError):
            raise StopIteration("thrown stop")
        if isinstance(args[0], IndexError):
            raise RuntimeError("replaced")
        return "thrown"

def gen():
    try:
        r = yield from Co()
        print("r", r)
    except RuntimeError as e:
        print("gen", e)
    yield "after"

g = gen()
print(next(g), g.throw(ValueError(1)), next(g), g.throw(KeyError(2)), next(g, "end"))
g = gen()
print(next(g), g.throw(IndexError(3)))
