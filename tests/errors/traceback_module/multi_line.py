import traceback
def f(*a): raise ValueError("f")
try:
    f(1,
      2,
      3,
      4,
      5)
except ValueError:
    traceback.print_exc()
