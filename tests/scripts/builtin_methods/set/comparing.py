def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (set, frozenset):
    s = kind([1, 2])
    print(s.isdisjoint([3]), s.issubset([1, 2, 3]), s.issuperset([1]), s < {1, 2, 3}, s <= s, s > {1}, s >= {3}, s == {1, 2}, s != frozenset([1, 2]))
    show(lambda: s < [1])
    show(lambda: s.issubset(1))
    show(lambda: s.issuperset(1))
    show(lambda: s.isdisjoint(1))
    show(lambda: s.issubset())
    show(lambda: s.issuperset([[]]))
    show(lambda: s == [1, 2])
show(lambda: ({1} < {2}, {1} > {2}, {1} == {2}))
