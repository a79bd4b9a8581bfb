import traceback
try:
    print([1, 2][3] + 1)
except IndexError:
    traceback.print_exc()
