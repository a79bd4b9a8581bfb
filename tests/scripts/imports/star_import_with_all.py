from shapes import *

print(area(1), square.area(2))
try:
    NAME
except NameError as error:
    print(error)
