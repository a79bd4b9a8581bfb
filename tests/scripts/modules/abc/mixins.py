# The methods that the container classes add to the few that one writes.
from collections.abc import MutableMapping, MutableSequence, MutableSet, Generator, Set, Sequence

def show(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)

class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M()
m.update(a=1, b=2); m.update([('c', 3)]); m.update({'d': 4})
print(dict(m), 'a' in m, m.get('z'), m.pop('a'), m.pop('a', 0), m.popitem(), m.setdefault('s', 1), m == {'c': 3, 'd': 4, 's': 1}, list(m.keys()), list(m.items()), list(m.values()))
print(sorted(m.keys() & ['c', 'q']), ('c', 3) in m.items(), 3 in m.values(), len(m.keys()), m.keys() == {'c', 'd', 's'})
show(m.pop, 'zz'); m.clear(); show(m.popitem)

class L(MutableSequence):
    def __init__(self, *a): self.l = list(a)
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L(1, 2, 3)
l.append(4); l.extend([5, 1]); l += (6,); l.remove(2); l.reverse()
print(l.l, l.pop(), l.pop(0), l.index(5), l.count(1), 3 in l, list(reversed(l)), list(l))
l.extend(l); print(l.l); l.clear(); print(l.l)
show(l.index, 3); show(l.pop)

class S(MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, v): return v in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, v): self.s += [] if v in self.s else [v]
    def discard(self, v): self.s = [x for x in self.s if x != v]
a, b = S([1, 2, 3]), S([3, 4])
for r in (a & b, a | b, a - b, a ^ b, [2, 9] - a if 0 else a.__rsub__([2, 9])):
    print(sorted(r), end=' ')
print(a == S([3, 2, 1]), a <= b, a < a | b, a >= S([1]), a.isdisjoint([9]), a._hash() == hash(frozenset([1, 2, 3])))
a |= b; a -= [1]; a ^= [4, 7]; a &= [2, 3, 7]; print(sorted(a)); a.remove(2); show(a.remove, 2); print(a.pop() in (3, 7)); a.clear(); show(a.pop)

class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n if v is None else v
    def throw(self, t, v=None, tb=None): return super().throw(t, v, tb)
g = G()
print(next(g), g.send('x'), list(g)); show(g.throw, ValueError); show(g.throw, ValueError('v')); g.close()
