def gen():
    try:
        raise ValueError("first")
    except ValueError:
        x = yield
        raise TypeError("second")

g = gen()
next(g)
try:
    try:
        raise KeyError("resumer")
    except KeyError:
        g.send(1)
except TypeError as e:
    chain = []
    while e is not None:
        chain.append(repr(e))
        e = e.__context__
    print(chain)
