def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (set, frozenset):
    s = kind([1, 2])
    print(s.union([3], "a" * 0), s.intersection([2], [2, 3]), s.difference([1]), s.symmetric_difference([2, 3]), s.copy(), s.union())
    print(s | {3}, s & {1}, s - {1}, s ^ {1, 3}, {5} | s, {1} - s)
    show(lambda: s | [1])
    show(lambda: [1] & s)
    show(lambda: s - 1)
    show(lambda: s.union(1))
    show(lambda: s.intersection([[]]))
    show(lambda: s.difference(None))
    show(lambda: s.symmetric_difference())
    show(lambda: s.symmetric_difference(1))
    show(lambda: s.copy(1))
