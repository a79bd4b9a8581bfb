import traceback
try:
    print(1 + "a")
except TypeError:
    traceback.print_exc()
