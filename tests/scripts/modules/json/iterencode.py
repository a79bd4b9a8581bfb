# The parts that a document is made in, and when.
import collections
import io
import json


class Recorder:
    def __init__(self):
        self.parts = []

    def write(self, part):
        self.parts.append(part)


VALUES = [
    1, 'a', [], {}, [1, 2.5, None, True, 'x'], [[], [1, [2]], {}], {'a': 1, 'b': [1], 'c': {}}, {'b': {'d': 1, 'c': (2,)}, 'a': [{'z': 1}]}, (1,), {1: 2, None: 3, 2.5: 4, True: 5},
    [1, object], [[1], 2j], {'a': 1, 'b': {1}}, {'a': 1, (): 2}, [float('nan')], [1, float('nan'), 2], {'a': float('nan')}, [1, [float('nan')]], collections.OrderedDict(b=1, a=2),
]
LAYOUTS = [{}, {'indent': 2}, {'sort_keys': True, 'separators': (',', ':')}, {'allow_nan': False}, {'allow_nan': False, 'indent': 1}, {'skipkeys': True}]

for value in VALUES:
    for layout in LAYOUTS:
        recorder = Recorder()
        stream = io.StringIO()
        messages = []
        for target in [recorder, stream]:
            try:
                json.dump(value, target, **layout)
            except (TypeError, ValueError) as error:
                messages.append(str(error))
        print(recorder.parts, repr(stream.getvalue()), messages)

print(list(json.JSONEncoder(default=lambda value: [str(value)]).iterencode([2j, {'a': 3j}])))

# Nothing is looked at before it is asked for.
def default(value):
    print('default', value)
    return int(value.real)


parts = json.JSONEncoder(default=default).iterencode([1, 2 + 0j, 3 + 0j])
for part in parts:
    print('part', part)

for circular in [True, False]:
    ring = [1]
    ring.append(ring)
    parts = json.JSONEncoder(check_circular=circular).iterencode(ring)
    taken = []
    try:
        for part in parts:
            taken.append(part)
            if len(taken) > 8:
                break
    except ValueError as error:
        print(error)
    print(taken)


class Full:
    def write(self, part):
        raise OSError('full')


try:
    json.dump([1], Full())
except OSError as error:
    print(error)
