def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: str())
show(lambda: str(1))
show(lambda: str(b"ab", "ascii"))
show(lambda: str(b"\xff", "ascii", "replace"))
show(lambda: str(bytearray(b"x"), encoding="utf-8"))
show(lambda: str(object=5))
show(lambda: str(b"\xff", "ascii"))
show(lambda: str("a", "ascii"))
show(lambda: str(1, "ascii"))
show(lambda: str(1, 2))
show(lambda: str(b"a", "ascii", "strict", 1))
show(lambda: str(b"a", "zzz"))
show(lambda: str(x=1))

class Wrong:
    def __str__(self):
        return 1

    def __repr__(self):
        return b""

show(lambda: str(Wrong()))
show(lambda: repr(Wrong()))
show(lambda: ascii(Wrong()))
show(lambda: f"{Wrong()}")
