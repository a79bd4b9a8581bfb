import math
import math as m, sys
from math import floor, ceil as up
from sys import argv

print(math.floor(2.7), m is math, floor(-0.5), up(0.2), len(argv))
print(math.sqrt(16), math.pi, math.inf, math.gcd(12, 18), math.isnan(math.nan), math.factorial(10))
for f in (lambda: math.missing, lambda: math.sqrt(-1), lambda: math.factorial(-1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    import no_such_module
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__, e.name, str(e).split(" (")[0])
print(sys.modules["math"] is math, __name__, sys.version_info[:2], sys.maxsize)
