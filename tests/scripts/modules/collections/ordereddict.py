# OrderedDict: order, equality, every method, iteration errors.
from collections import OrderedDict

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

o = OrderedDict(a=1, b=2)
o['c'] = 3
print(o, o.keys(), o.values(), o.items(), OrderedDict())
o.move_to_end('a'); print(o)
o.move_to_end('c', last=False); print(o)
show(o.move_to_end, 'zz')
print(o.popitem(), o.popitem(last=False), o)
show(OrderedDict().popitem)
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == dict(b), dict(a) == b, a != b, list(reversed(a)), list(reversed(a.items())), list(reversed(a.values())))
print(a | {'z': 1}, {'z': 1} | a)
a |= [('q', 5)]
print(a, a.pop('q'), a.pop('q', 7), a.pop(key='x', default=0), a)
show(a.pop, 'q')
print(a.setdefault('n'), a.setdefault('m', 4), a.setdefault(key='m', default=5), a)
print(OrderedDict.fromkeys('ab', 1), a.copy() == a, type(a.copy()).__name__)
a.update(k=1); a.update({'l': 2}); a.update([('m', 3)]); print(a)
a.clear(); print(a, len(a))
show(OrderedDict, 1, 2)
show(OrderedDict, 3)
show(a.update, 1, 2)
show(a.setdefault)
show(lambda: a | 1)
show(lambda: a < a)
def deleting():
    o = OrderedDict(a=1, b=2)
    for k in o:
        del o[k]
show(deleting)
def moving():
    o = OrderedDict(a=1, b=2, c=3)
    for k in o.items():
        o.move_to_end('a')
show(moving)
o = OrderedDict(a=1); o['self'] = o; print(o)
o.attr = 1; print(o.__dict__, o.__reduce__()[:4])

class Sub(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)
s = Sub(a=1); s.update(b=2); print(s, s.copy(), type(s.copy()).__name__, s.popitem())
q = OrderedDict((i, i) for i in range(2000))
while len(q) > 2:
    q.popitem(last=False)
print(q, type(iter(q)).__name__)
