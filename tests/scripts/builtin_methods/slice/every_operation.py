def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


s = slice(1, 10, 2)
show(lambda: (s.start, s.stop, s.step, s.indices(5), slice(None).indices(3), slice(None, None, -1).indices(3), slice(-2, None).indices(5)))
show(lambda: (s == slice(1, 10, 2), s < slice(2), s != slice(1), repr(slice("a")), hash(s) == hash(slice(1, 10, 2)), s.__reduce__()))
show(lambda: s.indices(-1))
show(lambda: s.indices("x"))
show(lambda: slice(0, 1, 0).indices(2))
show(lambda: slice("x").indices(2))
show(lambda: slice())
show(lambda: slice(1, 2, 3, 4))
show(lambda: slice(a=1))
show(lambda: hash(slice([])))
show(lambda: slice(1) < 1)
show(lambda: setattr(s, "start", 2))
show(lambda: {slice(1): 2}[slice(1)])
