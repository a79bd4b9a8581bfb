# Reprs of limited size, and of what holds itself.
import reprlib

r = reprlib.repr
for x in [list(range(10)), tuple(range(7)), (1,), set(range(8)), frozenset([1]), {i: i for i in range(6)}, 'x' * 50, "it's" * 20, 10**60, [[[[[[[[1]]]]]]]], {}, set(), [], (), {'b': 1, 'a': 2}, b'x' * 40, range(10)]:
    print(r(x))
a = reprlib.Repr(maxlist=2, indent=2); print(a.repr([1, [2, 3, 4], {'k': (1,)}]), reprlib.Repr(fillvalue='***', maxstring=8).repr('abcdefghijkl'))
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return '<' + ', '.join(map(repr, self)) + '>'
l = L([1]); l.append(l); print(l, L.__repr__.__wrapped__.__name__)
