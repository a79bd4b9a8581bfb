print(len("abc"), len([]), len({1: 2}), len(range(7)), len(b"ab"), sum([]), sum([1, 2.5]), sum(range(5), 10), sum([[1], [2]], []), sum((x for x in (True, True))), sum([0.1] * 10), sum([1e100, 1.0, -1e100]))
print(min(3, 1, 2), max([3, 1]), min("b", "a"), max([], default="d"), min([-1, 2], key=abs), max("aB", key=str.lower), max([1, 1.0]), min((2, "a"), (1, "b")), abs(-5), abs(-2.5), abs(True), abs(-2**70))
for f in (lambda: len(5), lambda: len(), lambda: sum(5), lambda: sum(["a"]), lambda: sum([[]]), lambda: sum(["a"], ""), lambda: min(), lambda: min([]), lambda: max(5), lambda: min(1, "a"), lambda: max(1, 2, default=3), lambda: abs("a"), lambda: abs(), lambda: sum([1], [2]), lambda: max([1], key=5), lambda: min([], foo=1), lambda: sum([b""], b"")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(len(L(5)), bool(L(0)))
for n in (-1, "a", 2.5, 2**70):
    try:
        len(L(n))
    except Exception as e:
        print(type(e).__name__, e)
