# The last lines of an exception: notes, syntax errors, values that cannot be shown.
import sys
import traceback


class CE(Exception):
    def __str__(self): raise RuntimeError


def syn(): compile('a b c', 'fn', 'exec')


def note():
    e = ValueError('n'); e.add_note('note1\nnote2'); raise e


def ce(): raise CE


def none(): raise KeyError


for fn in [syn, note, ce, none]:
    try:
        fn()
    except Exception as e:
        lines = ''.join(traceback.format_exception(e)).replace(__file__, 'FILE').splitlines()
        print('\n'.join(line for line in lines if line.strip('|~^ ')))
        print(traceback.format_exception_only(e), [(x.name, x.lineno, x.line) for x in traceback.extract_tb(e.__traceback__)])
