# ChainMap: lookup through several mappings, changes in the first.
from collections import ChainMap

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(m, m['a'], m['b'], m.get('c'), 'b' in m, len(m), list(m), bool(m), bool(ChainMap()), m.maps)
m['c'] = 5; del m['a']; print(m, m['a'])
n = m.new_child(); n['b'] = 0; print(n, n.parents, m.new_child({'q': 1}, r=2), m.copy(), m.copy().maps[1] is m.maps[1])
print(m | {'z': 1}, {'z': 1} | m, m == {'c': 5, 'a': 2, 'b': 3}, dict(m), sorted(m.items()))
m |= {'k': 1}; print(m, m.pop('k'), m.popitem(), m)
show(lambda: m['nope']); show(m.pop, 'b'); show(m.popitem); show(m.__delitem__, 'b'); show(lambda: m | 1)
m.clear(); print(m, ChainMap.fromkeys('ab', 1))
m['self'] = m; print(m)
