# Attributes, methods and errors of match objects.
import re


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


m = re.match(r'(?P<a>\w)(?P<b>\d)?(x)?', 'q1')
t(m.group); t(m.group, 0); t(m.group, 1, 'b', 3); t(m.group, 'zz'); t(m.group, 4); t(m.group, -1); t(m.group, 1.5); t(m.group, True)
t(m.groups); t(m.groups, 'D'); t(m.groupdict); t(m.groupdict, default=7); t(m.start, 'a'); t(m.end, 3); t(m.span, 'b'); t(m.span, 9)
t(m.expand, r'[\1-\g<b>-\3-\g<a>\n]'); t(m.__getitem__, 'a'); t(m.__getitem__, 0); t(m.__getitem__, 'q')
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.re, m.string, m.regs, m)
