data = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
print(sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[0], reverse=True))
print(sorted([3, 1, 2], key=lambda x: -x), sorted(["b", "A", "c"], key=str.lower), sorted("bca"), sorted({3: 1, 1: 2}), sorted([True, 0, 2.5, -1]))

def bad(x):
    a.append(x)
    return x

a = [3, 2, 1]
try:
    a.sort(key=bad)
except ValueError as e:
    print(e)
class L:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return str(self.v)
print(sorted([L(3), L(1), L(2)]), max(L(1), L(5), key=lambda l: l.v), sorted(range(200), key=lambda x: x * 7919 % 200)[:10])
try:
    sorted([1, None, 2])
except TypeError as e:
    print(e)
try:
    a = [1, 2, 3]
    a.sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError:
    print(a)
print(sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]), sorted([3, 1], reverse=1))
