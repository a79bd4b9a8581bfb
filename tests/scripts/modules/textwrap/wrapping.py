# wrap, fill and shorten with every option.
import textwrap
from textwrap import *


def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as x:
        print(type(x).__name__, x)


t = "Hello there -- you goof-ball, use the -b option!  This is a well-known e-mail--or so they say... Look at this--a very-long-hyphenated-word-thing, don't you?\tTabs\nand newlines.  1-2 foo-2 --option 'quoted-text' (paren-thetical) a-b x--y --- ---z [a-b] co-op's"
for w in (5, 10, 20, 40, 70):
    for k in ({}, dict(break_on_hyphens=False), dict(break_long_words=False), dict(initial_indent='* ', subsequent_indent='  '), dict(fix_sentence_endings=True), dict(drop_whitespace=False), dict(replace_whitespace=False, expand_tabs=False), dict(max_lines=2), dict(max_lines=1, placeholder='...')):
        show(wrap, t, w, **k)
show(fill, t, 30); show(shorten, t, 40); show(shorten, '  hello  world  ', 11); show(shorten, 'hello world', 5, placeholder='..'); show(shorten, 'hello world', 3); show(wrap, 'x', 0); show(wrap, '', 5); show(wrap, '   ', 5); show(shorten, 'abc def', 10, placeholder='...')
