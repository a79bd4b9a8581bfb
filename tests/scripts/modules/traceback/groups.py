# Exception groups are shown with what they hold.
import sys
import traceback


def grp():
    raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('x'), KeyError('k')])])


for fn in [grp]:
    try:
        fn()
    except Exception as e:
        lines = ''.join(traceback.format_exception(e)).replace(__file__, 'FILE').splitlines()
        print('\n'.join(line for line in lines if line.strip('|~^ ')))
        print(traceback.format_exception_only(e), [(x.name, x.lineno, x.line) for x in traceback.extract_tb(e.__traceback__)])
