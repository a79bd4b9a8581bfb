# Tuples of all sorts as keys, in order and compared: what is in them decides, and what classes say of themselves.
from collections import namedtuple
from enum import Enum

Point = namedtuple('Point', 'x y')
Line = namedtuple('Line', ['start', 'end'], defaults=[Point(0, 0)])


class Loud(tuple):
    def __hash__(self):
        print('hash')
        return 7

    def __eq__(self, other):
        print('eq')
        return tuple.__eq__(self, other)


class Backwards(Point):
    def __lt__(self, other):
        return tuple.__gt__(self, other)


class Spelled(tuple):
    def __iter__(self):
        return iter('ab')


class Colour(Enum):
    RED = 1


class Number:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print('asked', self.value)
        return self.value == getattr(other, 'value', other)

    def __hash__(self):
        return hash(self.value)

    def __lt__(self, other):
        print('less', self.value)
        return self.value < other.value


samples = [
    (), (1,), (1, 2), (1.0, 2), (True, 2), ('1', 2), (1, (2, 3)), (1, (2, 3.5)), ((1, 2), (3, (4, (5, (6, (7, (8,))))))), Point(1, 2), Point(1.0, 2.0),
    Line(Point(1, 2)), Line((1, 2), (0, 0)), ((1, 2), (0, 0)), (None, 1), (Colour.RED, 1), (float('inf'), 'x'), (10 ** 30, -1), (b'1', 2), (frozenset([1]), 2),
    tuple(range(40)), tuple('abcdefghij' * 4), ('', ''), ('\u4e2d', '\U0001f600'), (2 ** 61 - 1, 0), (0, 2 ** 61 - 1), (-1,), (-2,), (0.5,), (1j,), ((),), ((), ()),
]
table = {}
for sample in samples:
    table[sample] = len(table)
print(len(samples), len(table), table)
for sample in samples:
    copy = eval(repr(sample), {'Point': Point, 'Line': Line, 'inf': float('inf'), 'Colour': Colour}) if 'Colour' not in repr(sample) else sample
    assert copy == sample and hash(copy) == hash(sample) and not copy != sample, sample
    assert table[copy] == table[sample] and copy in table and copy in set(samples)
print([i for i, a in enumerate(samples) for b in samples if a == b and a is not b])
print(hash(()), hash((1, 2)), hash((1.5, (2, 3))), hash(Point(1, 2)), hash((-1, -2)), hash((0,) * 33) == hash(tuple([0] * 33)))

mixed = [(2, 'b'), (2, 'a'), (1, 'z'), (1,), (), (2, 'a', 0.5), (2, 'a', -0.5), (1, '\U0001f600'), (1, '\uffff')]
print(sorted(mixed), max(mixed), min(mixed), mixed.index((2, 'a')), mixed.count((1,)))
print([a < b for a in mixed[:4] for b in mixed[:4]], [a >= b for a in mixed[:4] for b in mixed[:4]])
nested = [((1, 2), 'x'), ((1, 1), 'y'), ((1,), 'z'), (Point(0, 5), 'p'), ((1, 1.5), 'q')]
print(sorted(nested), nested[3] == ((0, 5), 'p'), nested[3] < ((0, 6), ''))
nan = float('nan')
print((nan,) == (nan,), (nan,) < (1.0,), (0.0,) == (-0.0,), (1, nan) in [(1, nan)])
print(sorted([Backwards(1, 2), Backwards(3, 4), Backwards(2, 0)]), Point(1, 2) < Point(1, 3), Point(2, 0) > (1, 9))
print({Loud((1, 2)): 'loud'}.get((1, 2)), Loud((1,)) == (1,), (1,) == Loud((1,)), {(1, Loud((2,))): 1})
a, b = Point(3, 4)
print(a, b, [x for x, y in [Point(5, 6), (7, 8)]], dict([Point('k', 'v')]))
a, b = Spelled((1, 2))
print(a, b)
try:
    a, b, c = Point(1, 2)
except ValueError as error:
    print(error)
for wrong in [lambda: (1, 'a') < (1, 2), lambda: (1, None) < (1, 2), lambda: {(1, []): 2}, lambda: (1, 2) < [1, 2], lambda: hash((1, {}))]:
    try:
        wrong()
    except TypeError as error:
        print(error)
print((Number(1), 2) == (Number(1), 2), (Number(1), Number(2)) < (Number(1), Number(3)), (1, 2) == (Number(1), 3), {(Number(5), 1): 'n'}[(Number(5), 1)])


class Place:
    __slots__ = 'x', 'n', 's'

    def __init__(self):
        self.x = self.n = 0


place = Place()
for i in range(3):
    place.x += 1.5
    place.n -= i
    place.x *= 2
    place.x /= 4.0
print(place.x, place.n)
try:
    place.s += 1
except AttributeError as error:
    print(error)
try:
    place.x /= 0.0
except ZeroDivisionError as error:
    print(error, place.x)
vector = [1.0, 2.0, 3]
vector[0] -= 0.25
vector[1] *= 3.0
vector[2] += 1
vector[2] /= 2
vector[-1] -= 1.0
print(vector)
items = list(range(10))
items[:4] = reversed(items[:4])
items[2:2] = reversed('xy')
items += reversed(items)
items.extend(reversed([1, 2]))
turned = reversed(items)
next(turned)
print(items, list(turned), list(turned), tuple(reversed([])))
