# A decoder that is put together from the functions in Python, as some programs do to change one of them.
import json
from json import decoder, encoder, scanner


class Decoder(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(**options)
        self.parse_string = decoder.py_scanstring
        self.parse_array = self.tupled
        self.scan_once = scanner.py_make_scanner(self)

    def tupled(self, s_and_end, scan_once):
        values, end = decoder.JSONArray(s_and_end, scan_once)
        return tuple(values), end


for document in [
    '[1, -2.5e3, "a\\u00e9\\ud83d\\ude00\\n", null, true, false, NaN, -Infinity, [], {}]', ' { "a" : [ 1 , [ ] ] , "b" : { } } ', '[1,]', '{"a":1,}', '[1 2]', '{"a" 1}', '{1:2}', '[', '{',
    '"a', '"a\\', '"\\u12', 'nul', '1 x', '"\t"', '{"a":', '[1,',
]:
    for options in [{}, {'object_pairs_hook': list}, {'object_hook': len}]:
        try:
            print(ascii(Decoder(**options).decode(document)))
        except json.JSONDecodeError as error:
            print(type(error).__name__, error.pos)

print(decoder.WHITESPACE.match('  \n1').end(), scanner.NUMBER_RE.match('-1.5e3x').group(), decoder.scanstring('"a"', 1), decoder.py_scanstring('a\tb"', 0, False))
print(encoder.ESCAPE.findall('a"b\n'), encoder.ESCAPE_ASCII.findall('\u00e9"'), encoder.INFINITY, encoder.ESCAPE_DCT['\n'], decoder.BACKSLASH['n'])
try:
    decoder.NOTHING
except AttributeError as error:
    print(error)
