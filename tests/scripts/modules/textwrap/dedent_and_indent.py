# dedent and indent.
import textwrap
from textwrap import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


for s in ['', '  a\n  b', '  a\n b\n', '\ta\n\t b', ' \ta\n \t b\n  \n c', 'a\n  b', '  a\n\n  b\n   \n', '    x\n\t y', '\n  hi\n']:
    show(dedent, s); show(indent, s, '> '); show(indent, s, '> ', lambda l: True)
print(TextWrapper(width=10).wrap('a b c d e f g h'), [a for a in textwrap.__all__])
