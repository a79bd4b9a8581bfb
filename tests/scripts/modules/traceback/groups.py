# Exception groups are shown with what they hold.
import sys
import traceback


def grp():
    raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('x'), KeyError('k')])])


for fn in [grp]:
    try:
        fn()
    except Exception as e:
        print(''.join(traceback.format_exception(e)).replace(__file__, 'FILE'))
        print(traceback.format_exception_only(e), [(x.name, x.lineno, x.line) for x in traceback.extract_tb(e.__traceback__)])
