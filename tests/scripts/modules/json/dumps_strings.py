# Strings, escaped or not.
import json
from json.encoder import encode_basestring, encode_basestring_ascii

TEXTS = [
    '', 'plain', '"quoted"', 'back\\slash', '\b\f\n\r\t', ''.join(map(chr, range(0x20))), '/', '\x7f', '\x80\xff', '\u00e9', '\u4e2d\u6587', '\u2028', '\ud800', '\udfff x', '\U0001f600',
    '\U0001f600' * 20, 'a long text without anything special in it, and then \n, and again a long text without anything special', 'x' * 300 + '"', '"' + 'y' * 300, '\n' * 100,
    'm\u00e9lang\u00e9 "de" tout\n' * 10, '<script>&amp;\'',
]

for text in TEXTS:
    print(json.dumps(text), ascii(json.dumps(text, ensure_ascii=False)))
    print(json.dumps([text, {text: 1}], indent=1) == json.dumps([text, {text: 1}], indent=1, ensure_ascii=True), json.loads(json.dumps(text)) == text,
          json.loads(json.dumps(text, ensure_ascii=False)) == text)
    print(encode_basestring_ascii(text) == json.dumps(text), encode_basestring(text) == json.dumps(text, ensure_ascii=False))

for code in range(0x100):
    print(json.dumps(chr(code)), end=' ')
print()

for function in [encode_basestring, encode_basestring_ascii]:
    try:
        function(b'x')
    except TypeError as error:
        print(error)
