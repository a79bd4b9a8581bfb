import traceback
def f(n): return f(n - 1) if n else 1 / 0
try:
    f(9)
except ZeroDivisionError:
    traceback.print_exc()
