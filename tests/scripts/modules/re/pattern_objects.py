# Attributes, methods and errors of pattern objects.
import re


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


t(re.escape, 'a.b*c d\n#~'); t(re.escape, b'a.b\x00\xff')
p = re.compile('(?P<x>a)|b', re.I)
m = p.match('a')
print(p.pattern, p.flags, p.groups, p.groupindex, p == re.compile('(?P<x>a)|b', re.I), p == re.compile('(?P<x>a)|b'), p != 5, hash(p) == hash(re.compile('(?P<x>a)|b', re.I)))
t(lambda: p < p); t(lambda: type(p)()); t(lambda: type(m)()); print(type(p), type(m), re.Pattern[str], re.Match[bytes])
print(repr(re.I), re.I, re.I | re.M, re.NOFLAG, ~re.I, re.I & re.M, (re.I|re.M).name, re.I.value, f'{re.I}', re.I == 2, re.A | 0, isinstance(re.I, int))
print(p.match('A', pos=0), p.fullmatch(string='b'), p.search('xxb', 1, 2))
t(p.match); t(p.match, 'a', 'b'); t(p.sub, 'x'); t(p.findall, 'ab', 5); t(p.match, 'abc', -5); t(p.match, 'abc', 1, -3)
t(p.foo if hasattr(p, 'foo') else len, 'abc')
s = p.scanner('abab'); print(s.match(), s.search(), s.pattern is p, type(s))
print(list(re.finditer('', 'ab')), type(re.finditer('a', 'b')))


class S(str):
    pass


x = re.match('.*', S('abc')); print(type(x.group()), type(x.string))
print(type(re.sub('q', 'z', S('abc'))), re.split('q', S('abc')))
sc = re.Scanner([(r'[a-z]+', lambda s, t: ('w', t)), (r'\d+', lambda s, t: int(t)), (r'\s+', None)])
print(sc.scan('abc 12 x!y'))
e = re.error('msg', 'pat\ntern', 5); print(e, e.args, e.lineno, e.colno, e.pos, repr(e), re.error is re.PatternError, re.error)
t(re.compile, 'a', 'b')
m = re.match('(a)(b)?', 'ab'); print(m.__copy__() is m)
print(m[0], m[1], m[2], bool(m)); t(lambda: m[5]); t(lambda: len(m)); t(iter, m)
print(re.findall(r'(\w+)=(\d+)', 'set width=20 and height=10'), re.sub(r'(.)(.)', r'\2\1', 'abcd'), re.sub('(?P<w>\\w)', lambda m: m['w'].upper(), 'ab c'))
