# Replacement texts, templates and functions, and their errors.
import re


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


print(re.search('x', 'a' * 100 + 'x' * 3), re.match('.*', 'a' * 100), re.match(b'.', b'\xff'))
t(re.sub, 'a', r'\2', 'a'); t(re.sub, '(a)', r'\g<1', 'a'); t(re.sub, '(a)', r'\g<>', 'a'); t(re.sub, '(a)', r'\g', 'a'); t(re.sub, '(a)', r'\q', 'a'); t(re.sub, '(a)', r'\g<x>', 'a'); t(re.sub, '(a)', r'\g<1x>', 'a'); t(re.sub, '(a)', r'\g<5>', 'a'); t(re.sub, '(a)', '\\', 'a'); t(re.sub, '(a)', r'\777', 'a'); t(re.sub, '(a)', r'\101\0\11\t\\\.', 'a')
t(re.sub, 'a', 5, 'a'); t(re.sub, 'a', b'x', 'a'); t(re.sub, b'a', 'x', b'a'); t(re.sub, 'a', lambda m: 5, 'a'); t(re.sub, 'a', lambda m: None, 'bab'); t(re.sub, b'a', lambda m: b'QQ', b'bab'); t(re.sub, 'a', None, 'xa'); t(re.sub, 'a', b'x', 'b'); t(re.sub, b'a', lambda m: 'q', b'a')
t(re.match, 'a', 5); t(re.match, 'a', b'a'); t(re.match, b'a', 'a'); t(re.match, 5, 'a'); t(re.match, None, 'a'); t(re.compile, re.compile('a'), re.I); t(re.compile, re.compile('a')); t(re.compile, [], 0)
t(re.sub, 'x', '-', 'abxd', count=-1); t(re.split, 'x', 'axbxc', maxsplit=-1); t(re.split, '(x)|(y)', 'axbyc')
t(re.subn, '', '-', 'abc'); t(re.sub, r'\b|:+', '<>', 'a::bc')
