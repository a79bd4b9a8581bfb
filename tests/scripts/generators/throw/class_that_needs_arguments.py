class Custom(Exception):
    def __init__(self, a, b="b"):
        super().__init__(a, b)
        self.a = a

def gen():
    try:
        yield
    except Custom as e:
        yield ("caught", e.a, e.args)
    except TypeError as e:
        yield ("type error", "missing 1 required" in str(e))

g = gen()
next(g)
print(g.throw(Custom(1)))
g = gen()
next(g)
try:
    print(g.throw(Custom))
except TypeError as e:
    print("out", e)
