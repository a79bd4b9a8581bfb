def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [1, 2]
show(lambda: (a.__add__([3]), a.__mul__(2), a.__rmul__(0), a.__contains__(1), a.__len__(), a.__getitem__(0)))
show(lambda: (list(a.__iter__()), list(a.__reversed__()), a.__eq__([1, 2]), a.__lt__([2]), a.__ge__([1]), a.__eq__(1)))
show(lambda: (a.__iadd__((3,)), a.__imul__(2), a.__setitem__(0, 9), a.__delitem__(1), a))
show(lambda: (a.__init__("ab"), a))
show(lambda: (a.__repr__(), a.__sizeof__() > 0, list.__hash__))
show(lambda: a + (1,))
show(lambda: a.__iadd__(1))
show(lambda: a * "x")
show(lambda: a * 1.5)
show(lambda: a["x"])
show(lambda: a[5])
show(lambda: a.__setitem__(5, 1))
show(lambda: a.__delitem__(5))
show(lambda: a.__setitem__("x", 1))
show(lambda: a < 1)
show(lambda: hash(a))
show(lambda: list(5))
show(lambda: list(1, 2))
show(lambda: list(x=1))
show(lambda: list[int])
