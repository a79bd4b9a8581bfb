def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("a", start=-1)), list(enumerate(iterable="x", start=2)), list(enumerate("a", 10 ** 20))))
show(lambda: enumerate())
show(lambda: enumerate(5))
show(lambda: enumerate("a", "b"))
show(lambda: enumerate("a", 1.5))
show(lambda: enumerate("a", 1, 2))
show(lambda: enumerate("a", x=1))
e = enumerate("xy")
show(lambda: (iter(e) is e, next(e), next(e), next(e, None)))
show(lambda: enumerate[int])
class Pair(enumerate):
    pass
show(lambda: list(Pair("q")))
