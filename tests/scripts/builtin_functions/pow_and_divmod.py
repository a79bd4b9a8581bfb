def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (pow(2, 3), pow(2, -1), pow(2, 10, 7), pow(3, -1, 7), pow(base=2, exp=3), pow(2, 3, mod=5), pow(-2, 3, 5), pow(2, 3, -5), pow(2.0, 3), pow(0, 0), pow(2, 5, 1)))
show(lambda: (divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(7, -2), divmod(True, 1)))
show(lambda: pow(2, 3, 0))
show(lambda: pow(2, -1, 4))
show(lambda: pow("a", 2))
show(lambda: pow(2, "a"))
show(lambda: pow(2, 3, "a"))
show(lambda: pow(2.0, 3, 5))
show(lambda: pow())
show(lambda: pow(2))
show(lambda: pow(0, -1))
show(lambda: pow(0.0, -2))
show(lambda: pow(-1, 0.5).real < 1e-9)
show(lambda: divmod(1, 0))
show(lambda: divmod(1.0, 0))
show(lambda: divmod("a", 1))
show(lambda: divmod(1))
class Own:
    def __pow__(self, exponent, modulus=None):
        return exponent, modulus

    def __rdivmod__(self, other):
        return "rdivmod", other

show(lambda: (pow(Own(), 1), pow(Own(), 1, 2), divmod(5, Own())))
