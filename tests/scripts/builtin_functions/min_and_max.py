def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max([], default=5), min(["aa", "b"], key=len), max([1, 2], key=lambda x: -x), max(1, 1.0), min(1.0, 1), min([1, 2], key=None)))
show(lambda: min([]))
show(lambda: max(()))
show(lambda: min(5))
show(lambda: max())
show(lambda: max(1, 2, default=3))
show(lambda: min(1, "a"))
show(lambda: max([1, "a"]))
show(lambda: min([1], key=5))
show(lambda: min(1, 2, x=1))
show(lambda: max([1j, 2j]))
show(lambda: min(default=1))
show(lambda: max(iter([]), default=None))
