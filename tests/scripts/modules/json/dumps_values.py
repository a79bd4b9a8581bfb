# Every kind of value, in every layout.
import collections
import enum
import json


class Color(enum.IntEnum):
    RED = 1


class Name(enum.StrEnum):
    ANN = 'Ann'


class Half(float, enum.Enum):
    ONE = .5


class Loud(int):
    def __repr__(self):
        return 'LOUD'

    __str__ = __repr__


class LoudFloat(float):
    def __repr__(self):
        return 'LOUD'


class Text(str):
    def __str__(self):
        return 'TEXT'


class Sevens(list):
    def __iter__(self):
        return iter([7, 7])


class Backwards(dict):
    def items(self):
        return list(super().items())[::-1]


Point = collections.namedtuple('Point', 'x y')

VALUES = [
    None, True, False, 0, -1, 10 ** 18, -10 ** 18, 2 ** 63, -2 ** 64, 10 ** 30, 0.0, -0.0, 1.0, 1.5, .1, 1e16, 1e15, 123456789.125, 1e-5, 1e-4, 5e-324, 1e308, 2 / 3,
    float('nan'), float('inf'), -float('inf'), '', 'a', 'two words', [], (), {}, [1], (1, 2), [[]], [[], {}, ()], {'a': 1}, {'a': {'b': {'c': [1, {'d': None}]}}},
    Color.RED, Name.ANN, Half.ONE, Loud(3), LoudFloat(2.5), Text('t'), Sevens([1]), Backwards(a=1, b=2), Point(1, [2]), collections.OrderedDict(b=1, a=[2]),
    collections.defaultdict(list, {'x': [1]}), collections.Counter('aab'), [Point(1, 2), {'p': Point(3, ())}], [True, None, 1, 1.5, 'x', [Color.RED, Text('u')]],
]
LAYOUTS = [
    {}, {'indent': 2}, {'indent': 0}, {'indent': -3}, {'indent': True}, {'indent': '\t'}, {'indent': '--'}, {'separators': (',', ':')}, {'separators': (' ; ', ' = '), 'indent': 1},
    {'sort_keys': True}, {'sort_keys': True, 'indent': 1}, {'ensure_ascii': False}, {'check_circular': False},
]

for value in VALUES:
    print([json.dumps(value, **layout) for layout in LAYOUTS])

print(json.dumps({'z': 1, 'a': {'y': 1, 'b': 2}, '\U0001f600': 1, '\uffff': 2, 'A': 3}, sort_keys=True))
print(json.dumps({3: 1, 1: 2, 2.5: 3}, sort_keys=True), json.dumps(Backwards(b=1, c=2, a=3), sort_keys=True))
print(len(json.dumps(list(range(100000)))), json.dumps(list(range(3000)))[-20:])
print(json.dumps([{'id': i, 'name': f'n{i}'} for i in range(300)], indent=1)[-40:])
