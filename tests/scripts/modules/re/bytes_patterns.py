# Patterns that are bytes know no Unicode.
import re

for p in [b'\\u1234', b'(?u)', b'(?P<\xe9>a)', b'\\N{x}', b'(?L)a', b'(?aL)', b'(?P<a-b>x)', b'[\xe0-\xff]', b'(?i)\xe9']:
    try:
        r = re.compile(p)
        print(repr(p), '->', r, r.groups, r.flags)
    except re.error as e:
        print(repr(p), '->', type(e).__name__, e, e.pos)

print(re.findall(rb'\w+', b'caf\xe9 au lait'), re.sub(b'(?i)CAF', b'\\g<0>!', b'caf\xe9'), re.split(rb'\W', b'a-b'), re.match(b'.', b'\xff'))
