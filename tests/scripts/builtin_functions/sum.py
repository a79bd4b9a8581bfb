def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (sum([]), sum([1, 2]), sum([1, 2], 10), sum([[1], [2]], []), sum([0.1] * 10), sum([1, 2.5, 3j]), sum(range(5), start=1), sum([True, True]), sum([(1,), (2,)], ())))
show(lambda: sum([1e100, 1.0, -1e100]))
show(lambda: sum(["a", "b"], ""))
show(lambda: sum([b"a"], b""))
show(lambda: sum([], bytearray()))
show(lambda: sum(["a"]))
show(lambda: sum(5))
show(lambda: sum())
show(lambda: sum([1], 2, 3))
show(lambda: sum([[1]]))
show(lambda: sum([1], None))
