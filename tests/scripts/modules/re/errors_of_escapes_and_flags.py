# Every error has a message and a position.
import re

patterns = [
    '\\N{foo bar}', 'a{3,2}', 'x{99999999999}', '(?#abc', '(?(1)a|b|c)', '(?(1)a', '(?(0)a)', '(?(2)a)', '(?(x)a)',
    '(?(', '(?()a)', '(?(1a)b)', 'a(?i)b', '(?i', '(?i-', '(?i-:a', '(?i-i:a)', '(?-a:b)', '(?L)', '(?au)', '(?z)',
    '(?iz)', '(?i:', '(?i-z:)', '(?-', '(?-)', '(?>a', '(?:a', '(?=a', '(?!a', '(?*)', '(?%)', 'a|*', '(|*)', '^*',
    '$+', '\\b*', 'a{2}{3}', 'a???', 'a?+?', 'a++?', '(?<=(a)\\1)',
]
for p in patterns:
    try:
        r = re.compile(p)
        print(repr(p), '->', r, r.groups, dict(r.groupindex), r.flags)
    except re.error as e:
        print(repr(p), '->', type(e).__name__, e, e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
    except Exception as e:
        print(repr(p), '->', type(e).__name__, e)
