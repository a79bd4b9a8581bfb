# partial: calls, attributes, flattening, state, reprs.
from functools import partial

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

def f(*a, **k):
    return a, k
p = partial(f, 1, x=2)
show(p, 3, y=4)
show(p, x=9)
print(p.func is f, p.args, p.keywords)
show(partial)
show(partial, 1)
show(partial, a=1)
q = partial(p, 5, x=6)
print(q.func is f, q.args, q.keywords)
p.tag = 1
print(p.__dict__, partial(p, 7).func is p)
show(setattr, p, 'func', 1)
print(repr(partial(int, '1', base=2)))

class Sub(partial):
    pass
print(Sub(int), Sub(Sub(int, 1), 2).args)
r = partial(int)
print(r.__reduce__())
r.__setstate__((len, ([1, 2],), {}, {'z': 1}))
print(r(), r.z)
show(r.__setstate__, 1)
show(r.__setstate__, (1, 2, 3, 4))
r.__setstate__((r, (1,), {'a': r}, {}))
print(r)
r.__setstate__((len, (), {}, None))
print(partial[int], partial.__doc__)

class C:
    method = partial(f, 1)
print(C().method(2))
