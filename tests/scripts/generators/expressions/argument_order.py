def log(x):
    print("eval", x)
    return x

def f(*args, **kw):
    print("call", args, kw)

def gen():
    log(f)(log(1), (yield "a"), log(2), k=log(3), l=(yield "b"), m=log(4))

def f2():
    g = gen()
    print(next(g))
    print(g.send("A"))
    g.send("B")

f.__qualname__
class F:
    def __call__(self, *args, **kw):
        print("call", args, kw)

    def __repr__(self):
        return "F()"

f = F()
try:
    f2()
except StopIteration:
    print("end")
