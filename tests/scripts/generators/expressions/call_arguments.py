def f(*args, **kw):
    print("call", args, kw)
    return args

def gen():
    r = f((yield 1), 10, (yield 2), k=(yield 3), *(yield 4), **(yield 5))
    return r

g = gen()
print(next(g), g.send("a"), g.send("b"), g.send("k"), g.send([7, 8]))
try:
    g.send({"z": 1})
except StopIteration as e:
    print(e.value)
