print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(2**70, 3), pow(2, 10), pow(2, -1), pow(2, 0.5), pow(3, 4, 5), pow(-3, 3, 5), pow(3, -1, 11), pow(2, 100, 10**9), pow(base=2, exp=3), pow(2, 3, mod=5))
print(round(2.5), round(3.5), round(-0.5), round(2.567, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(5), round(5, 2), round(2.5, None), round(1e20), round(0.5), round(1.5), round(2.675, 2), round(True), type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(number=1.7), round(-2.5), round(1e-10, 5), round(123.456, -5))
for f in (lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod("a", 1), lambda: pow(0, -1), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow("a", 2), lambda: round("a"), lambda: round(), lambda: round(1.5, 1.5), lambda: round(float("inf")), lambda: round(float("nan")), lambda: pow(1), lambda: divmod(1), lambda: pow(2, "a"), lambda: round([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class R:
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __abs__(self): return "abs"
print(round(R()), round(R(), 3), divmod(R(), 1), divmod(1, R()), pow(R(), 2), pow(R(), 2, 3), abs(R()), R() ** 5)
