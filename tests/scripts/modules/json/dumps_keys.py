# Keys that are no strs.
import enum
import json


class Color(enum.IntEnum):
    RED = 1


class Loud(int):
    def __repr__(self):
        return 'LOUD'


class Text(str):
    pass


DICTS = [
    {1: 'a', -2: 'b', 10 ** 25: 'c'}, {1.5: 1, float('inf'): 2, 1e20: 3}, {True: 1, False: 2, None: 3}, {Color.RED: 1, Loud(7): 2}, {Text('t'): 1}, {(1, 2): 3},
    {'a': 1, (): 2, 'b': 3}, {(): 1, 'b': 3}, {(): 1}, {b'x': 1}, {'a': {frozenset(): 1}}, {'k': 1, 2: 3, None: 4},
]
for each in DICTS:
    for options in [{}, {'skipkeys': True}, {'skipkeys': True, 'indent': 1}, {'sort_keys': True}, {'allow_nan': False}]:
        try:
            print(json.dumps(each, **options))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
