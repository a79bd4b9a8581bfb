print(sorted([3, 1, 2]), sorted("cab", reverse=True), sorted({"b": 1, "a": 2}), sorted([], key=5), sorted(["b", "A"], key=str.upper), list(reversed([1, 2])), list(reversed((1, 2))), list(reversed("ab")), list(reversed(range(3))), list(reversed({1: 2, 3: 4})))
print(any([]), all([]), any([0, 1]), all([1, 0]), any(x > 2 for x in range(5)), all("abc"), any({}), all({0: 1}))
class R:
    def __reversed__(self): return iter("reversed")
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(R()))[:3], list(reversed(S())))
for f in (lambda: sorted(), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1], 2), lambda: sorted([1, 2], key=5), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(), lambda: any(5), lambda: all(), lambda: any([1], [2]), lambda: sorted([1], foo=2), lambda: reversed(x for x in "a"), lambda: sorted(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def gen():
    for x in (1, 0, 2):
        print("give", x)
        yield x
print(all(gen()), any(gen()))
