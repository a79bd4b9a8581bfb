# Every error has a message and a position.
import re

patterns = [
    '(', ')', 'a**', '*', '+a', '?', '(?', '(?P', '(?P<', '(?P<>a)', '(?P<a', '(?P<1a>x)', '(?P<a>x)(?P<a>y)',
    '(?P=a)', '(?P=', '(?Px)', '(?<', '(?<x', '(?<=a*)', '(?<!a|bb)', '[', '[a', '[]', '[^', '[z-a]', '[\\d-z]',
    '[a-\\d]', '\\', '\\1', '(\\1)', '(?P<x>(?P=x))', '\\x1', '\\u12', '\\U0011ffff', '\\U00110000', '\\777',
    '[\\777]', '\\q', '[\\q]', '\\N', '\\N{', '\\N{}',
]
for p in patterns:
    try:
        r = re.compile(p)
        print(repr(p), '->', r, r.groups, dict(r.groupindex), r.flags)
    except re.error as e:
        print(repr(p), '->', type(e).__name__, e, e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
    except Exception as e:
        print(repr(p), '->', type(e).__name__, e)
