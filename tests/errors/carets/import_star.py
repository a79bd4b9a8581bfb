from math import sin, koz
