# The same patterns over many texts, by every method.
import re

pats = [
    '(?i)stra\xdfe|k', '(?s).', '(?m)^.', '(?m).$', '(?i)(a)\\1', '(?i)[K-k]', '(?i)\xe9', '(?a)\\w+', '(?ai)[a-z]+',
    '(?i)[^x]', '(?x) a  b # c', '(?i:A)b', '(?-i:A)b', '(?m)$', '(?s:.)', '(?i)[\xdf]', '(?i)\u017f', '(?i)\u0130',
    '(?i)\xb5', '(?i)\u03c3',
]
subs = ['a\nb\n', 'A\u212a k K', 'stra\xdfe STRASSE', 's\u017fS', 'i\u0130\u0131I', '\xb5\u03bc\u039c', '\xe9\xc9\xe9', 'AB']


def show(m):
    return m and (m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, m.regs)


for p in pats:
    r = re.compile(p)
    for s in subs:
        print(ascii((p, s)))
        print(ascii([show(r.match(s)), show(r.search(s)), show(r.fullmatch(s)), show(r.search(s, 1)), show(r.match(s, 1, 2)), show(r.search(s, 0, 2))]))
        print(ascii([r.findall(s), r.split(s), r.subn('<\\g<0>>', s), [m.span() for m in r.finditer(s)], r.sub('-', s, count=1), r.split(s, 1)]))
