def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 10

class NotReversible:
    __reversed__ = None

show(lambda: (sorted("hello"), sorted([3, 1], reverse=True), sorted({"b": 1, "a": 2}), sorted(["B", "a"], key=str.lower), sorted([], key=None)))
show(lambda: (list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed(Sequence())), list(reversed({1: 2}))))
show(lambda: sorted(5))
show(lambda: sorted())
show(lambda: sorted([1], key=5))
show(lambda: sorted([1, "a"]))
show(lambda: sorted([1], None))
show(lambda: sorted([1], reverse="x"))
show(lambda: sorted(iterable=[1]))
show(lambda: sorted([1], x=1))
show(lambda: reversed(5))
show(lambda: reversed({1}))
show(lambda: reversed(NotReversible()))
show(lambda: reversed())
show(lambda: reversed(x for x in "a"))
show(lambda: (type(reversed([])).__name__, type(reversed("")).__name__, type(reversed(())).__name__))
