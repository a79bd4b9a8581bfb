def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [1, 2, 3, 2]
show(lambda: (a.index(2), a.index(2, 2), a.index(3, -3, 4), a.count(2), a.count("x")))
show(lambda: a.index(9))
show(lambda: a.index(1, 1))
show(lambda: a.index(1, "x"))
show(lambda: a.index())
show(lambda: a.index(1, None))
show(lambda: a.count())
show(lambda: a.reverse())
show(lambda: a)
show(lambda: (2 in a, "x" not in a))
