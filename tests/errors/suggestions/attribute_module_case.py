import math
math.PI
