# Every error has a message and a position.
import re

patterns = [
    '(?<=(?P<q>a)(?P=q))', '(?<=(a)(?(1)b|c))', '(a)(?<=\\1)', '(a*)(?<=\\1)', 'ab\n(', 'ab\ncd\n  )', '(?P<\xe9>a)',
    '(?P<a b>c)', '(?P=1)', '(?i)(?x) a # (', '(?x: a b)', 'a{,}', 'a{', 'a{1', 'a{1,2', 'a{,3}', '{', '{1}', 'x{0}',
    '(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\\11', '\\99', '\\08', '[[a]', '(?P<n>a)(?(n)b|c)(?P=n)', '(?s-i:a.)',
    '(?a:\\w)', '(?u:\\w)', '(?ia)x', '(?iu:x)', '(?xa)x', '(?-i:x)', 'a)', '(?i)a)', 'x{2,1}', '(a)(?P<b>c)(?P<b>d)',
    '(?P>x)', '(?P!)', '\\Z\\A', '(?:)*', '()*', '(?=a)*', '(?<=a)+',
]
for p in patterns:
    try:
        r = re.compile(p)
        print(repr(p), '->', r, r.groups, dict(r.groupindex), r.flags)
    except re.error as e:
        print(repr(p), '->', type(e).__name__, e, e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
    except Exception as e:
        print(repr(p), '->', type(e).__name__, e)
