# Functions that make the values.
import collections
import json

DOCUMENT = '{"a": [1, -2.50, {"b": NaN, "b": Infinity}, -Infinity, {}], "c": 1e5, "d": 123456789012345678901234567890}'


def show(label):
    def hook(value):
        print(' ', label, repr(value))
        return value
    return hook


for name in ['object_hook', 'object_pairs_hook', 'parse_float', 'parse_int', 'parse_constant']:
    print(name)
    print(json.loads(DOCUMENT, **{name: show(name)}))

print(json.loads(DOCUMENT, object_pairs_hook=collections.OrderedDict, object_hook=show('not called')))
print(json.loads(DOCUMENT, object_hook=lambda made: tuple(made)))
print(json.loads(DOCUMENT, parse_int=float, parse_float=lambda text: f'<{text}>'))
print(json.loads('[]', object_hook=0, parse_int=0))


class Whole(int):
    pass


print([type(each).__name__ for each in json.loads('[1, 2.0]', parse_int=Whole)])

# A hook that reads another document with the same decoder.
decoder = json.JSONDecoder(object_hook=lambda made: {key: decoder.decode(value) if isinstance(value, str) else value for key, value in made.items()})
print(decoder.decode('[{"a": "[1, {\\"b\\": \\"2\\"}]"}, 3]'))
print(json.loads('[{"a": 1}, {"a": 2}]', object_hook=lambda made: json.loads('{"a": %d, "b": []}' % (made['a'] * 10))))

for name in ['object_hook', 'object_pairs_hook', 'parse_float', 'parse_int', 'parse_constant']:
    try:
        json.loads(DOCUMENT, **{name: lambda value: 1 // 0})
    except ZeroDivisionError as error:
        print(name, error)
    try:
        json.loads(DOCUMENT, **{name: 5})
    except TypeError as error:
        print(name, error)


def refuse(name):
    raise ValueError(f'{name} is no number')


try:
    json.loads('[1, NaN]', parse_constant=refuse)
except ValueError as error:
    print(type(error).__name__, error)
