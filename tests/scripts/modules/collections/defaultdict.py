# defaultdict: factories, missing keys, copies, unions, reprs.
from collections import defaultdict

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

d = defaultdict(list, a=1)
d['b'].append(2)
print(d, d.default_factory, d.get('zz'), 'zz' in d, d.copy(), d.__copy__() == d)
n = defaultdict(int)
for c in 'abca':
    n[c] += 1
print(n, n == {'a': 2, 'b': 1, 'c': 1})
print(d | {'c': 1}, {'c': 2} | d, type({} | d).__name__)
d |= {'z': 1}
print(d)
d.default_factory = None
show(d.__getitem__, 'q')
show(d.__missing__, 'q')
del d.default_factory
print(d.default_factory, d.__reduce__()[:3])
show(defaultdict, 1)
show(defaultdict, None, [1])
show(lambda: defaultdict()['x'])
show(lambda: n | 1)

class Sub(defaultdict):
    def __missing__(self, key):
        return key * 2
s = Sub()
print(s['ab'], s, Sub(int, {1: 2}))
def fails():
    raise ValueError('no')
show(lambda: defaultdict(fails)['x'])
r = defaultdict()
r.default_factory = r.get
print(defaultdict(len)), print(defaultdict[int, str])
