class Co:
    def __init__(self, error=None):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def close(self):
        print("close called")
        if self.error:
            raise self.error

def gen(error=None):
    try:
        yield from Co(error)
    except BaseException as e:
        print("gen", repr(e))
        raise

g = gen()
next(g)
g.close()
g = gen()
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit as e:
    print("out", repr(e))
g = gen(ValueError("in close"))
next(g)
try:
    g.close()
except ValueError as e:
    print("out", repr(e), repr(e.__context__))
