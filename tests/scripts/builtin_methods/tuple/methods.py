def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


t = (1, 2, 1)
show(lambda: (t.count(1), t.index(2), t.index(1, 1), t.__getnewargs__()))
show(lambda: (t.__add__((3,)), t.__mul__(2), t.__rmul__(1), t.__contains__(2), t.__len__(), t.__getitem__(-1), t.__hash__() == hash(t)))
show(lambda: (t.__eq__((1,)), t.__lt__((2,)), list(t.__iter__()), t.__repr__(), (1,).__repr__(), ().__repr__()))
show(lambda: t.index(5))
show(lambda: t.index(1, 1.5))
show(lambda: t.count())
show(lambda: t + [1])
show(lambda: t * t)
show(lambda: t[5])
show(lambda: t["x"])
show(lambda: t < 1)
show(lambda: hash(([],)))
show(lambda: tuple(5))
show(lambda: tuple(1, 2))
show(lambda: tuple(a=1))
show(lambda: t.__setitem__)
show(lambda: tuple[int, ...])
