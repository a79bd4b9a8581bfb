# What has no document.
import json


class Falling(dict):
    def items(self):
        raise LookupError('no items')


class Odd(dict):
    def items(self):
        return [1]


class Broken(list):
    def __iter__(self):
        raise LookupError('no items')


circle = [1]
circle.append(circle)
ring = {'a': []}
ring['a'].append({'b': ring})
deep = []
for _ in range(40):
    deep = [deep]
deepest = deep
while deepest[0]:
    deepest = deepest[0]
deepest[0].append(deep)

THINGS = [
    object, [1, 2j], {'a': {1, 2}}, b'bytes', [b'bytes'], range(3), circle, ring, deep, {'a': float('nan')}, Falling(a=1), Odd(a=1), Broken([1]), [Falling(a=1)],
]
for thing in THINGS:
    for options in [{}, {'indent': 1}, {'allow_nan': False}]:
        try:
            print(json.dumps(thing, **options))
        except Exception as error:
            print(type(error).__name__, error, getattr(error, '__notes__', None))

for number in [float('nan'), float('inf'), -float('inf')]:
    try:
        json.dumps([number], allow_nan=False)
    except ValueError as error:
        print(error)

# The same object twice is no circle.
same = []
print(json.dumps([same, same, {'a': same, 'b': (same,)}]))

for arguments in [{'separators': 5}, {'separators': (1, 2)}, {'indent': 1.5}, {'unknown': 1}]:
    try:
        json.dumps([1, {'a': 2}], **arguments)
    except TypeError as error:
        print(error)
