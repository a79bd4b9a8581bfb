# namedtuple: fields, defaults, renaming, methods, errors.
from collections import namedtuple

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

P = namedtuple('P', 'x y')
p = P(1, y=2)
print(p, p.x, p.y, p[0], p == (1, 2), P._fields, P.__doc__, P.x.__doc__, P.__new__.__doc__, P.__match_args__)
print(p._replace(x=5), p._asdict(), P._make([3, 4]), p.__getnewargs__(), hash(p) == hash((1, 2)), len(p))
show(P); show(P, 1); show(P, 1, 2, 3); show(P, 1, z=2); show(P._make, [1]); show(p._replace, z=1); show(setattr, p, 'x', 1); show(delattr, p, 'x')
D = namedtuple('D', ['a', 'b', 'c'], defaults=(2, 3))
print(D(1), D(1, c=9), D._field_defaults, D.__new__.__defaults__)
print(namedtuple('R', 'a class a _b def', rename=True)._fields)
print(namedtuple('E', '')(), namedtuple('One', 'a,')(1), namedtuple('M', 'a', module='mod').__module__)
for args in (('1x', 'a'), ('T', 'a a'), ('T', '_a'), ('T', 'class'), ('T', 'a b!'), ('class', 'a'), ('T', [1])):
    show(namedtuple, *args)
show(namedtuple, 'T', 'a', defaults=(1, 2))
show(namedtuple, 'T', 'a', verbose=True)

class Sub(P):
    def total(self):
        return self.x + self.y
s = Sub(3, 4)
print(s, s.total(), s._replace(y=0), isinstance(s, P))
a, b = p
print(a, b, P.__name__, P.__qualname__, P.__bases__, repr(P.x))
show(lambda: P.x.__get__(3, int))
