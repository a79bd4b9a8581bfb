# Bytes: the encoding is found out from where the zeros are.
import codecs
import json

for text in ['1', '12', '[1]', '{"a": 1}', '"\u00e9\U0001f600"', 'null']:
    for encoding in ['utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be']:
        data = text.encode(encoding)
        print(ascii(text), encoding, json.detect_encoding(data), json.loads(data) == json.loads(text), json.loads(bytearray(data)) == json.loads(text))
    data = codecs.BOM_UTF16_BE + text.encode('utf-16-be')
    print(json.detect_encoding(data), ascii(json.loads(data)))

print(json.detect_encoding(b''), json.detect_encoding(b'1'), json.detect_encoding(b'\x00'), json.detect_encoding(b'1\x00\x00'))
for data in [b'', b'\xff', b'"\xff"', b'[1', b'\xef\xbb\xbf', b'"\xed\xa0\x80"']:
    try:
        print(ascii(json.loads(data)))
    except ValueError as error:
        print(type(error).__name__, error)
try:
    json.loads('\ufeff[]')
except json.JSONDecodeError as error:
    print(error, error.pos)
