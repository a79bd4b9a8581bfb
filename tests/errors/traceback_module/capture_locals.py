import traceback, sys
def f(x):
    y = x * 2
    return y / 0
try:
    f(3)
except ZeroDivisionError as e:
    t = traceback.TracebackException.from_exception(e, capture_locals=True)
    t.stack.pop(0)
    sys.stderr.write("".join(t.format()))
