import math.thing
