# What is no document, and where that shows.
import json

DOCUMENTS = [
    '', ' ', '\n\n  ', 'nul', 'nulL', 'True', 'None', "'a'", '1 2', '[1] x', '01', '-', '-a', '+1', '.5', '1.', '1.e5', '1e', '1e+', '0x10', '--1', 'Nan', '-Inf', 'Infinit',
    '[', '[1', '[1,', '[1,]', '[1, ]', '[,]', '[,1]', '[1 2]', '[1}', ']', '[1]]', '[[1]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a":1 ,\n}',
    '{,}', '{1:2}', '{a:1}', '{"a" 1}', '{"a":}', '{"a"::1}', '{"a":1 "b":2}', '{"a":1]', '}', '{"a":1}}', '"', '"a', '"a\\', '"a\\"', r'"\x"', r'"\u"', r'"\u12"', r'"\u12g4"',
    r'"\u 123"', r'"\u0x41"', r'"\u1234', r'"\ud800\u"', r'"\ud800\udc0"', '"a\nb"', '\x0b1', '1\x00', '\xa01', '[1,\n2,\n\n   x]', '["\U0001f600", x]', '{"\U0001f600": 1 x}',
    '[NaN, -NaN]', '{"a": [1, {"b": }]}', '/* c */ 1', '[1, // c\n2]', '\ufeff1',
]

for document in DOCUMENTS:
    try:
        print(ascii(document), json.loads(document))
    except json.JSONDecodeError as error:
        print(ascii(document), '|', error, '|', error.msg, error.pos, error.lineno, error.colno, error.doc == document, repr(error.__context__), error.__suppress_context__)

for thing in [None, 5, ['[]'], memoryview(b'1'), object]:
    try:
        json.loads(thing)
    except TypeError as error:
        print(error)

try:
    json.loads('1', unknown=2)
except TypeError as error:
    print(error)
