# f(*args, **kwargs): what is passed on is taken from tuples and dicts as it is; everything else is gathered one by one, in order.
import collections


def show(*args, **kwargs):
    return args, kwargs


def two(a, b=2, *, c=3):
    return a, b, c


class Point:
    def __init__(self, *args, **kwargs):
        self.given = args, kwargs

    def method(self, *args, **kwargs):
        return self.given, args, kwargs


class Called:
    def __call__(self, *args, **kwargs):
        return 'called', args, kwargs


class Slotted:
    __slots__ = ('x',)

    def __init__(self, x):
        self.x = x


class Error(Exception):
    pass


def passing(f, *args, **kwargs):
    return f(*args, **kwargs)


def passing_first(f, *args, **kwargs):
    return f(0, 'x', *args, **kwargs)


def passing_plainly(f, *args):
    return f(*args)


def said(value):
    print('evaluating', value)
    return value


Pair = collections.namedtuple('Pair', 'a b')
point = Point(1, x=2)

for turn in range(3):
    print(passing(show), passing(show, 1), passing(show, 1, 2, k=3), passing(show, k=3, l=4))
    print(passing_first(show), passing_first(show, 1, k=3), passing_plainly(show), passing_plainly(show, *range(20)))
    print(passing(two, 1), passing(two, 1, 5), passing(two, 1, c=5), passing(two, b=1, a=0))
    print(passing(Point, 1, x=2).given, passing(point.method, 3, y=4), passing(Called(), 5, z=6), passing(Slotted, 7).x)
    print(repr(passing(Error, 1, 2)), passing(list, (1, 2)), passing(dict, a=1), passing(int, 'ff', base=16), passing(print, 'a', 'b', sep='-'))
    print(passing(max, 1, 2, key=lambda x: -x), passing(type, 5), passing('{} {x}'.format, 1, x=2), passing([].append, 1))
    print(show(*[1, 2]), show(*'ab'), show(*{1: 2}), show(*Pair(1, 2)), show(*(x for x in (1, 2)), **collections.OrderedDict(a=1)))
    print(show(**collections.defaultdict(int, q=1)), show(*(), **{}), show(**{'not a name': 1}))

d = {'a': 1}
print(show(*(1,), **d), d)
args = (1, 2)
result = show(*args, **d)
result[1]['a'] = 5
print(d, result[0] is args, result)
items = [1]
print(show(items, *items, **{'x': items.append(2)}), items)
print(show(*said((1,)), **said({'a': 1})))

for case in (lambda: two(*(), **{}), lambda: two(*(1, 2, 3)), lambda: two(*(1,), **{'a': 1}), lambda: two(*(1,), **{'d': 1}), lambda: show(*5),
             lambda: show(*(), **5), lambda: show(*(), **{1: 2}), lambda: show(**{1: 2}), lambda: passing(5), lambda: passing(len),
             lambda: passing(Point.method), lambda: passing(int, 'x'), lambda: passing(Slotted), lambda: show(*said(7)), lambda: passing(len, [], x=1)):
    try:
        print(case())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
