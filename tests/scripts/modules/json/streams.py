# Files.
import io
import json
import os
import sys
import tempfile

data = [{'id': i, 'text': '\u00e9' * i, 'parts': list(range(i))} for i in range(300)]
path = os.path.join(tempfile.mkdtemp(), 'data.json')
for options in [{}, {'indent': 1}, {'ensure_ascii': False, 'sort_keys': True}]:
    with open(path, 'w', encoding='utf-8') as file:
        json.dump(data, file, **options)
    with open(path, encoding='utf-8') as file:
        print(json.load(file) == data, os.path.getsize(path))
    with open(path, 'rb') as file:
        print(json.load(file) == data)
json.dump({'a': [1, 2]}, sys.stdout, indent=1)
print()
print(json.load(io.StringIO('{"a": 1.5}'), parse_float=str), json.load(io.BytesIO(b'[1]')))

# What a text was before an error has been written.
stream = io.StringIO()
try:
    json.dump([[1, 2], {'a': 3, 'b': object}], stream)
except TypeError as error:
    print(error, repr(stream.getvalue()))

stream = io.StringIO()


def default(value):
    stream.write('<here>')
    return value.real


json.dump([1, 2 + 1j, [3, 4 + 1j]], stream, default=default)
print(stream.getvalue())
