# After three repetitions the rest is counted.
import sys
import traceback


def rec(n): return rec(n - 1) if n else 1 / 0


for fn in [lambda: rec(6), lambda: rec(3)]:
    try:
        fn()
    except Exception as e:
        lines = ''.join(traceback.format_exception(e)).replace(__file__, 'FILE').splitlines()
        print('\n'.join(line for line in lines if line.strip('|~^ ')))
        print(traceback.format_exception_only(e), [(x.name, x.lineno, x.line) for x in traceback.extract_tb(e.__traceback__)])
