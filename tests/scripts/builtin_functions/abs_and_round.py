def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Own:
    def __abs__(self):
        return "abs"

    def __round__(self, digits="none"):
        return digits

show(lambda: (abs(-3), abs(-2.5), abs(3 + 4j), abs(True), abs(Own())))
show(lambda: (round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234, -2), round(15, -1), round(25, -1), round(1.0), round(2.0, None), round(Own()), round(Own(), 3), round(number=1.5, ndigits=0)))
show(lambda: abs("x"))
show(lambda: abs())
show(lambda: round("x"))
show(lambda: round(1.5, "x"))
show(lambda: round(1, 1.5))
show(lambda: round())
show(lambda: round(1, 2, 3))
show(lambda: round(float("nan"), 2))
show(lambda: round(float("inf")))
show(lambda: (round(1e308, -400), round(1.5, 400)))
