import traceback
def f(a, b): return (a
                     + b)
try:
    f(1, "a")
except TypeError as e:
    traceback.print_exception(e)
