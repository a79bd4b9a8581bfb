# Few keys that are alike are sorted in their place, by insertion.
import itertools


def show(*values):
    print(*values)


for kind in [3, 1, 2, 1], [2.5, -0.0, 0.0, 1.5], ["b", "a", "\U00010000", "\uffff", "a"], [(2, "x"), (1, "z"), (1, "y")], [(1, 2), (1,), ()], [True, False, 2], [1, 2.5, 0]:
    for reverse in False, True, 0, 1:
        plain = kind[:]
        plain.sort(reverse=reverse)
        show(plain, sorted(kind, reverse=reverse) == plain)

nan = float("nan")
show(sorted([3.0, nan, 1.0]), sorted([(nan, 1), (1.0, 2)]))
pairs = [(1, "a"), (0, "b"), (1, "c"), (0, "d")]
for reverse in False, True:
    show(sorted(pairs, key=lambda pair: pair[0], reverse=reverse), sorted(pairs, key=lambda pair: float(pair[0]), reverse=reverse))
show(sorted("hello world"), sorted({"b": 1, "a": 2}), sorted(range(5, 0, -1)), sorted([]), sorted([1]))
show(all(sorted(p) == list(range(6)) and sorted(p, reverse=True) == list(range(5, -1, -1)) for p in itertools.permutations(range(6))))
show(all(sorted(p, key=str) == list("abcde") for p in itertools.permutations("abcde")))
for length in 15, 16, 17, 40:
    items = [(i * 7) % length for i in range(length)]
    show(sorted(items) == list(range(length)), sorted(map(str, items)) == sorted(map(str, range(length))))


class Less:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        show("lt", self.value, other.value)
        return self.value < other.value


show([each.value for each in sorted([Less(2), Less(1)])])
show([pair[1] for pair in sorted([(1, 2), (1, 1)])], len(sorted([(1, Less(1)), (1, Less(0))])))
for wrong in [1, "a"], [(1,), ("a",)], [None, None], [1j, 2j]:
    for way in (sorted, list.sort):
        try:
            way(wrong)
        except TypeError as error:
            show(error)

for positional, named in ((), {}), ((1,), {}), (([1], 2), {}), (([2, 1],), {"foo": 1}), ((), {"iterable": [1]}), (([1, 2],), {"reverse": "x"}), (([1, 2],), {"reverse": None}), (([1, 2],), {"key": 3}), ((["b", "a"],), {"key": None, "reverse": 1}):
    try:
        show(sorted(*positional, **named))
    except TypeError as error:
        show(error)
show(sorted.__text_signature__)
changing = [3, 2, 1]
try:
    changing.sort(key=lambda x: changing.append(x) or x)
except ValueError as error:
    show(error, changing)
