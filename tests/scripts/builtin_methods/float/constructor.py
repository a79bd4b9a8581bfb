def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (float(), float("1_0.5"), float(" -inf "), float("nan"), float(b"1.5"), float("1e5"), float(True), float("٣.٥")))
show(lambda: float("x"))
show(lambda: float(""))
show(lambda: float("1__0"))
show(lambda: float(None))
show(lambda: float([]))
show(lambda: float(1j))
show(lambda: float(b"x"))
show(lambda: float("1", 2))
show(lambda: float(x=1))

class Wrong:
    def __float__(self):
        return 1

class Indexed:
    def __index__(self):
        return 3

show(lambda: float(Wrong()))
show(lambda: float(Indexed()))
