import traceback
try:
    甲 = ["世界", "世" + 1]
except TypeError:
    traceback.print_exc()
