import traceback
def a(): b()
def b(): c()
def c(): 1 / 0
try:
    a()
except ZeroDivisionError:
    traceback.print_exc(limit=2)
    traceback.print_exc(limit=-2)
