# wraps, update_wrapper, total_ordering, cached_property, partialmethod.
import functools

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

def deco(f):
    @functools.wraps(f)
    def inner(*a):
        "inner's doc"
        return f(*a)
    return inner

@deco
def named(x: int):
    "named's doc"
    return x
named.attr = 1
print(named.__name__, named.__doc__, named.__qualname__, named.__annotations__, named.__wrapped__(3))
w = functools.update_wrapper(lambda: None, named)
print(w.attr, w.__name__)
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)

@functools.total_ordering
class V:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v
    def __lt__(self, o):
        return NotImplemented if not isinstance(o, V) else self.v < o.v
print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V.__le__.__name__)
show(lambda: V(1) <= 3)
for op in ('__le__', '__gt__', '__ge__'):
    T = functools.total_ordering(type('T', (int,), {op: getattr(int, op)}))
    print(op, T(1) < T(2), T(2) <= T(1), T(1) > T(1), T(1) >= T(1))

class Empty:
    pass
show(functools.total_ordering, Empty)

class C:
    @functools.cached_property
    def x(self):
        'x doc'
        print('computing')
        return 5
    def base(self, *a, **k):
        return a, k
    pm = functools.partialmethod(base, 1, k=2)
    pc = functools.partialmethod(classmethod(lambda cls, a: (cls.__name__, a)), 7)
c = C()
print(c.x, c.x, c.__dict__, C.x.__doc__, C.x.attrname)
del c.x
c.x = 9
print(c.x)
print(c.pm(3, z=4), C.pc(), c.pc())
show(functools.partialmethod, 3)

cp = functools.cached_property(lambda self: 1)
class Late:
    pass
Late.cp = cp
show(lambda: Late().cp)
try:
    class Two:
        a = b = functools.cached_property(lambda self: 1)
except TypeError as e:
    print(e)
