# Subclasses of the decoder and the encoder.
import json


class Announcing(json.JSONDecoder):
    def decode(self, s):
        print('decode', repr(s))
        return super().decode(s)

    def raw_decode(self, s, idx=0):
        print('raw_decode', repr(s), idx)
        return super().raw_decode(s, idx)


class Tupling(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, object_hook=self.hook, **kwargs)

    def hook(self, made):
        return tuple(made.items())


print(json.loads('  {"a": [1]} ', cls=Announcing), json.loads('[{"a": {}}]', cls=Tupling), json.loads('"\t"', cls=Tupling, strict=False))
try:
    Announcing().decode('1 2')
except json.JSONDecodeError as error:
    print(error)


class Wrapped(json.JSONEncoder):
    def encode(self, o):
        return '<' + super().encode(o) + '>'


class Parts(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        print('iterencode', _one_shot)
        for part in super().iterencode(o, _one_shot=_one_shot):
            yield f'({part})'


class Separated(json.JSONEncoder):
    item_separator = '; '
    key_separator = ' is '


class File:
    def write(self, text):
        print('write', text)


for cls in [Wrapped, Parts, Separated]:
    for value in [[1, {'a': 2, 'b': []}], 'text', None]:
        print(cls.__name__, json.dumps(value, cls=cls), json.dumps(value, cls=cls, separators=('|', '=')))
        json.dump(value, File(), cls=cls)

encoder = json.JSONEncoder(sort_keys=True)
print({name: value for name, value in sorted(vars(encoder).items())}, encoder.item_separator, encoder.key_separator)
print(json.JSONEncoder(indent=1).item_separator, repr(json.JSONEncoder(indent=1, separators=('a', 'b')).item_separator))
encoder.indent = 1
print(encoder.encode({'b': 1, 'a': 2}))

decoder = json.JSONDecoder()
for arguments in [('[1, 2] rest',), ('x [1]', 2), ('x [1]', 1), ('x [1]', -1), ('1', 5), ('',), (b'1',), ('  1',), ('1', 'a'), ('\U0001f600"\U0001f600" x', 1)]:
    try:
        print(ascii(decoder.raw_decode(*arguments)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for thing in [5, b'1', None]:
    try:
        decoder.decode(thing)
    except TypeError as error:
        print(error)

scan = decoder.scan_once
print(scan('[1] x', 0), scan.strict, scan.object_hook, scan.object_pairs_hook, scan.parse_float, scan.parse_int)
for arguments in [('[1', 0), ('[1,', 0), ('x', 0), ('', 0), ('1', -1), (5, 0)]:
    try:
        print(scan(*arguments))
    except (ValueError, TypeError, StopIteration) as error:
        print(type(error).__name__, error)

make = json.encoder.c_make_encoder
own = make(None, None, lambda text: f'<{text}>', None, ':', ',', False, False, True)
print(own(['a', {'b': 1, 2: 3}], 0), own.markers, own.indent, own.key_separator, own.item_separator, own.sort_keys, own.skipkeys)
for writer in [make({}, None, lambda text: 5, None, ':', ',', False, False, True), make({}, None, lambda text: 1 // 0, None, ':', ',', False, False, True)]:
    try:
        writer(['a'], 0)
    except (TypeError, ZeroDivisionError) as error:
        print(error)
try:
    make(1, None, str, None, ':', ',', False, False, True)
except TypeError as error:
    print(error)
