def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: 1.0 / 0)
show(lambda: 1.0 // 0)
show(lambda: 1.0 % 0)
show(lambda: divmod(1.0, 0))
show(lambda: 0.0 ** -1)
show(lambda: (-8.0) ** 0.5)
show(lambda: 10.0 ** 400)
show(lambda: 1e308 * 10)
show(lambda: 1.5 + "x")
show(lambda: "x" + 1.5)
show(lambda: 1.5 & 1)
show(lambda: 1.5 << 1)
show(lambda: pow(1.5, 2, 3))
show(lambda: 1.5 < "x")
show(lambda: 1.5 < 1j)
show(lambda: [1][1.0])
show(lambda: format(1.5, "d"))
show(lambda: format(1.5, ",_"))
show(lambda: format(1.5, ".x"))
show(lambda: "%d" % float("nan"))
show(lambda: "%d" % float("inf"))
