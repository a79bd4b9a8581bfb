def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Own:
    def __format__(self, spec):
        return f"<{spec}>"

class Wrong:
    def __format__(self, spec):
        return 5

show(lambda: (format(5), format(5, "03"), format("a", ">3"), format(Own(), "abc"), format(1.5, ".3f"), format(255, "#x"), format(1234567, ",")))
show(lambda: format(Wrong()))
show(lambda: format(5, 5))
show(lambda: format(5, "s"))
show(lambda: format("a", "d"))
show(lambda: format("a", "=5"))
show(lambda: format([], "x"))
show(lambda: format(None, "x"))
show(lambda: format(5, "999999999999999999999"))
show(lambda: format(5, ".2"))
show(lambda: (format(5, "c"), format(5, ",c") if False else 0))
show(lambda: format(5, ",x"))
show(lambda: format(5, ",_"))
show(lambda: format(-1, "c"))
show(lambda: format("a", "+"))
show(lambda: format("a", ","))
show(lambda: format("a", "#"))
show(lambda: format(1.5, "."))
show(lambda: format())
