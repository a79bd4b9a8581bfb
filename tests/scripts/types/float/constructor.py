for s in ("1.5", " 2 ", "1e5", "-.5", "+5.", "inf", "-Infinity", "nan", "1_000.5", "0x1" if False else "00.10", b"1.5", 3, True, 2**60):
    print(repr(s), float(s))
for s in ("", "x", "1..2", "1_", "_1", "1e", "0x1", None, [], "1 2", b"x", 10**400, "1,5"):
    try:
        print(float(s))
    except Exception as e:
        print(type(e).__name__, str(e)[:60])

class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 3
print(float(F()), float(I()), float())
