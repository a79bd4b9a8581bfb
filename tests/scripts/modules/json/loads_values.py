# Every kind of value, alone and inside others, with white space where it may stand.
import json

DOCUMENTS = [
    'null', 'true', 'false', '0', '-0', '7', '-12', '1234567890', '123456789012345678', '1234567890123456789', '-9223372036854775808',
    '9223372036854775808', '123456789012345678901234567890', '0.0', '-0.0', '1.5', '-2.25', '1e5', '1E5', '1e+5', '1e-5', '-1.5E-10', '1e400', '-1e400',
    '0.1', '0.30000000000000004', '123456.789012345678', '5e-324', '1.7976931348623157e308', '3.0', '100000000000000000.0', 'NaN', 'Infinity', '-Infinity',
    '""', '"a"', '"two words"', '[]', '{}', '[ ]', '{ }', '[1]', '[1, 2]', '[[], [[]], {}]', '{"a": 1}', '{"a": {"b": {"c": []}}}',
    ' \t\r\n[ 1 ,\n2\t]\r\n', '{ "a" : 1 , "b" : [ true , false , null ] }',
    '{"": 0, "a": 1, "longer than thirty-two characters, which few keys are": 2}',
]

for document in DOCUMENTS:
    value = json.loads(document)
    print(document.strip()[:60], '->', type(value).__name__, ascii(value))

print(json.loads('{"k": 1, "j": 2, "k": 3}'))
print(json.loads('[{"k": 1, "k": 2}, {"k": 3, "k": 4}, {"k": 5}]'))

# Many objects, alike and not.
print(json.loads('[{"x": 1, "y": 2}, {"x": 3, "y": 4}, {"y": 5, "x": 6}, {"x": 7}, {"x": 8, "y": 9, "z": 10}, {"x": 11, "y": 12}, {}, {"xy": 1}]'))
many = json.loads('[' + ', '.join('{"id": %d, "name": "n%d", "at": {"x": %d.5, "y": null}}' % (i, i, i) for i in range(500)) + ']')
print(len(many), many[0], many[499], all(each['id'] == i and each['at'] == {'x': i + .5, 'y': None} for i, each in enumerate(many)))
many[0]['extra'] = 1
del many[1]['id']
many[2]['id'] = 'other'
print(many[:4])
wide = json.loads('{' + ', '.join('"key%d": %d' % (i, i) for i in range(2000)) + '}')
print(len(wide), wide['key0'], wide['key1999'], 'key2000' in wide, list(wide)[:3])
flat = json.loads('[' + ', '.join(map(str, range(-500, 5000))) + ']')
print(len(flat), sum(flat), flat[:3], flat[-1])


class Text(str):
    pass


print(json.loads(Text('[1]')))
