# The same patterns over many texts, by every method.
import re

pats = [
    'a', 'a*', 'a+?', '\\b', '\\B', '.', '^', '$', '\\Z', '', 'a|', 'a++b', 'a*+a', '\U0001f600',
    '\\x41|\\u0042|\\101|\\0', '\xe9', 'a{2}', 'a{1,2}?', 'a{,2}', '\\.', 'x*', '\\b|:+',
]
subs = ['', 'aab', 'aaa bbb\nccc', 'a\n', 'a::bc', '\ud83d', 'a\ude00b', '\U0001f600a\U0001f600']


def show(m):
    return m and (m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, m.regs)


for p in pats:
    r = re.compile(p)
    for s in subs:
        print(ascii((p, s)))
        print(ascii([show(r.match(s)), show(r.search(s)), show(r.fullmatch(s)), show(r.search(s, 1)), show(r.match(s, 1, 2)), show(r.search(s, 0, 2))]))
        print(ascii([r.findall(s), r.split(s), r.subn('<\\g<0>>', s), [m.span() for m in r.finditer(s)], r.sub('-', s, count=1), r.split(s, 1)]))
