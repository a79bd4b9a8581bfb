# The same patterns over many texts, by every method.
import re

pats = [
    '(a)|(b)', '(a|ab)(c|bcd)(d*)', '(\\w)(\\w)?', '(?:(a)|b)*', '((a)|b)*', '(a)?b', '(?(1)x|y)(a)?', '(a)?(?(1)b|c)',
    '(?<=a)b', '(?<!a)b', 'a(?=b)', 'a(?!b)', '(?>a+)b', '(?P<x>a)(?P<y>b)?', '(a)\\1', '(?=(a))(b)?', '(a(b)?)+',
    '(?:a|b)*?c', '(\\d+)-(\\d+)', '(?<=\\bfoo)x', '(|a)+', '(a|b|)*', '(a?)*?b', '(?:a?)+?b',
]
subs = ['', 'ab', 'aab', 'abcd', 'abcab', 'aA', '12-34']


def show(m):
    return m and (m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, m.regs)


for p in pats:
    r = re.compile(p)
    for s in subs:
        print(ascii((p, s)))
        print(ascii([show(r.match(s)), show(r.search(s)), show(r.fullmatch(s)), show(r.search(s, 1)), show(r.match(s, 1, 2)), show(r.search(s, 0, 2))]))
        print(ascii([r.findall(s), r.split(s), r.subn('<\\g<0>>', s), [m.span() for m in r.finditer(s)], r.sub('-', s, count=1), r.split(s, 1)]))
