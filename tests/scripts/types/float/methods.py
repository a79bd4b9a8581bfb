for x in (1.5, -0.0, 4.0, 0.1, 1e300):
    print(x.is_integer(), x.as_integer_ratio(), x.hex(), float.fromhex(x.hex()) == x, x.real, x.imag, x.conjugate())
print(float.fromhex("0x1.8p1"), float.fromhex("inf"), float("nan").hex(), int(1e20), int(-2.9), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(5.0, 0), round(1e300, 2))
for f in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: int(float("inf")), lambda: round(float("nan")), lambda: float.fromhex("zz"), lambda: round(1.5, "a"), lambda: (1.5).foo):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
import math
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), hash(0.5), hash(1e100), hash(float("inf")), hash(-0.0))
