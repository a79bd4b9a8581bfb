import traceback
value = 1
try:
    valeu
except NameError:
    traceback.print_exc()
