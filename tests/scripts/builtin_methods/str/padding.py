def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: "ab".center(7))
show(lambda: "ab".center(6, "*"))
show(lambda: "abc".center(6, "*"))
show(lambda: "ab".ljust(5, "."))
show(lambda: "ab".rjust(5, "."))
show(lambda: "ab".ljust(1))
show(lambda: "-5".zfill(5))
show(lambda: "+".zfill(4))
show(lambda: "".zfill(2))
show(lambda: "ab".center())
show(lambda: "ab".center("x"))
show(lambda: "ab".center(5, "xy"))
show(lambda: "ab".ljust(5, b"x"))
show(lambda: "ab".rjust(5, ""))
show(lambda: "ab".zfill(1.5))
show(lambda: "ab".zfill())
