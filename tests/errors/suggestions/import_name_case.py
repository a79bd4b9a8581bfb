from math import PI
