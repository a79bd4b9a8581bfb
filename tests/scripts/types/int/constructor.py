for args in ((), (5,), (5.9,), (-5.9,), ("12",), (" -1_0 ",), ("ff", 16), ("0xff", 16), ("0xff", 0), ("0b11", 0), ("z", 36), ("10", 2), (b"42",), (True,), ("٣",), ("-0",)):
    print(args, int(*args))
for args in (("",), ("x",), ("1.5",), (None,), ([],), ("12", 1), ("12", 37), ("2", 2), (5, 10), (float("nan"),), (float("inf"),), ("1__0",), ("_1",), ("0x",), ("010", 0), (b"\xff",), ("1 2",), ("1", 2, 3)):
    try:
        print(int(*args))
    except Exception as e:
        print(type(e).__name__, e)

class I:
    def __int__(self): return 7
class X:
    def __index__(self): return 8
class T:
    def __int__(self): return "seven"
print(int(I()), int(X()), hex(X()))
try:
    int(T())
except TypeError as e:
    print(e)
