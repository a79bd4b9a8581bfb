# Strings: escapes, surrogates, control characters, keys that need unescaping.
import json
from json.decoder import scanstring

for document in [
    r'"\"\\\/\b\f\n\r\t"', r'"\u0041\u00e9\u20AC\uD83D\uDE00"', r'"\ud83d\ude00\ud83d"', r'"\ud800"', r'"\udc00\ud800 x"', r'"\ud800A"', r'"\ud83dx\ude00"',
    '"\u00e9\u4e2d\U0001f600"', '"\x7f\u2028"', r'"a\u0000b"', r'"long enough to be looked at in pieces, \n twice \t or more: ' + 'x' * 200 + r'\"end"',
]:
    print(ascii(json.loads(document)))

print(json.loads(r'[{"a\u0062": 1, "ab": 2}, {"ab": 3}, {"a\\b": 4}, {"a\b": 5}, {"a\\b": 6}]'))

for document in ['"tab\tinside"', '"line\ninside"', '"\x00"', '"' + 'y' * 40 + '\x1f"', '{"a\x01": 1}']:
    try:
        print(json.loads(document))
    except json.JSONDecodeError as error:
        print(error)
    print(ascii(json.loads(document, strict=False)))

for arguments in [('"a"', 1), ('xx"yy"', 3), ('abc"', 0), ('\U0001f600a"b', 1), ('"', 1), ('ab', 3), ('ab', -1), ('ab', 10), ('"\t"', 1, False), (5, 0), ('"a"', 1.5)]:
    try:
        print(ascii(scanstring(*arguments)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, ascii(str(error)))
