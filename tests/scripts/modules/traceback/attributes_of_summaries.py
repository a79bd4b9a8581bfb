# TracebackException, StackSummary and FrameSummary.
import sys
import traceback


def f(x):
    return 1 / x


def g(x):
    return f(x) + 1


try: g(0)
except Exception as e:
    tb = e.__traceback__
    print(traceback.format_tb(tb, 1)[0].splitlines()[1:2], len(traceback.extract_tb(tb, limit=-1)), traceback.format_exc(limit=1).splitlines()[-1])
    te = traceback.TracebackException.from_exception(e, capture_locals=True); print(str(te), te.exc_type, te.exc_type_str, te.stack[1].locals)
    fs = te.stack[-1]; print(fs.name, fs.lineno, fs.line, len(fs), list(fs)[1:], fs[2], fs.end_lineno)
    traceback.print_exc(file=sys.stdout, limit=0); traceback.print_tb(tb, 0, sys.stdout); traceback.clear_frames(tb)
