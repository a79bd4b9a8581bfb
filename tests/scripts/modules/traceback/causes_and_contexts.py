# Causes and contexts come before what they led to.
import sys
import traceback


def f(x):
    return 1 / x


def g(x):
    return f(x) + 1


def h():
    d = {}
    try:
        d['k'][1]
    except KeyError as e:
        raise ValueError("bad\nline") from e


def k():
    try: g(0)
    except ZeroDivisionError: raise TypeError('t')


for fn in [h, k]:
    try:
        fn()
    except Exception as e:
        lines = ''.join(traceback.format_exception(e)).replace(__file__, 'FILE').splitlines()
        print('\n'.join(line for line in lines if line.strip('|~^ ')))
        print(traceback.format_exception_only(e), [(x.name, x.lineno, x.line) for x in traceback.extract_tb(e.__traceback__)])
