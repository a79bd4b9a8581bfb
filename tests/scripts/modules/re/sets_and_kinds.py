# The same patterns over many texts, by every method.
import re

pats = [
    '\\b\\w+\\b', '(\\w)(\\w)?', '[^\\W\\d_]+', '\\d+', '\\D+', '\\s+', '\\S+', '[\\S]', '[\\W]+', '[a-c]+', '[^a-c]+',
    '[]a]', '[^]a]', '[a-]', '[\\]]', '[\\n]', '[\U0001f600-\U0001f64f]', '[^\U0001f600]', '(?i)[K-k]', '(?a)\\w+',
    '(?ai)[a-z]+', '(?i)[^x]', '\\w', '(\\d+)-(\\d+)', '[:;]', '[.]', '\\W', '(?i)[\xdf]', '[\\d\\s]+',
]
subs = ['', 'aab', 'A\u212a k K', '\u0661\u0662 12', 'x\x1cy\x85z\xa0', '\U0001f600a\U0001f600', '\xe9\u0301\xc9\xe9', '_-]', '\U00020000x\U0001d7d8']


def show(m):
    return m and (m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, m.regs)


for p in pats:
    r = re.compile(p)
    for s in subs:
        print(ascii((p, s)))
        print(ascii([show(r.match(s)), show(r.search(s)), show(r.fullmatch(s)), show(r.search(s, 1)), show(r.match(s, 1, 2)), show(r.search(s, 0, 2))]))
        print(ascii([r.findall(s), r.split(s), r.subn('<\\g<0>>', s), [m.span() for m in r.finditer(s)], r.sub('-', s, count=1), r.split(s, 1)]))
