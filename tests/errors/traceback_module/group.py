import traceback
try:
    raise ExceptionGroup("g", [ValueError("v"), ExceptionGroup("h", [TypeError("t")])])
except ExceptionGroup:
    traceback.print_exc()
