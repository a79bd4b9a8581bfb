# default() makes something else of what has no document.
import json


class Thing:
    def __init__(self, number):
        self.number = number

    def __repr__(self):
        return f'Thing({self.number})'


def default(value):
    print('default', value)
    if isinstance(value, Thing):
        return {'thing': value.number}
    if isinstance(value, set):
        return sorted(value)
    if isinstance(value, complex):
        return Thing(int(value.real))
    raise TypeError(f'what is {value!r}?')


for value in [Thing(1), [Thing(2), {3, 1}], {'a': Thing(Thing(4))}, 5j, [5 + 1j, 'x'], [b'?']]:
    for options in [{}, {'indent': 1}]:
        try:
            print(json.dumps(value, default=default, **options))
        except TypeError as error:
            print(error)

for replacement in [lambda value: value, lambda value: [value], lambda value: {'again': [value]}]:
    try:
        json.dumps(Thing(1), default=replacement)
    except ValueError as error:
        print(error)

# What default() does to the containers around it.
items = [Thing(1), 2]


def grow(value):
    if len(items) < 6:
        items.append(Thing(len(items)))
    return value.number


print(json.dumps(items, default=grow))


class Setter(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({'a': {2, 1}, 'b': [set()]}, cls=Setter), Setter(indent=1).encode([{3}]))
try:
    json.dumps([1j], cls=Setter)
except TypeError as error:
    print(error)

# Writing another document meanwhile.
print(json.dumps([Thing(1), Thing([2, Thing(3)])], default=lambda value: json.dumps(value.number, default=lambda inner: json.dumps(inner.number))))

# Replacing the method of the class reaches dumps().
kept = json.JSONEncoder.default
json.JSONEncoder.default = lambda self, o: f'<{o!r}>'
print(json.dumps([Thing(9)]), json.dumps([Thing(9)], indent=1))
json.JSONEncoder.default = kept
try:
    json.dumps([Thing(9)])
except TypeError as error:
    print(error)
