def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


r = range(1, 10, 3)
show(lambda: (r.start, r.stop, r.step, r.count(4), r.index(7), len(r), list(r), list(reversed(r)), r[1], r[-1], r[1:], r[::-1]))
show(lambda: (4 in r, 5 in r, 4.0 in r, "x" in r, r == range(1, 8, 3), hash(r) == hash(range(1, 8, 3)), range(0) == range(2, 2), bool(range(0))))
show(lambda: (r.__reduce__(), repr(range(3)), r.__contains__(1)))
show(lambda: r.index(5))
show(lambda: r.index("x"))
show(lambda: r[5])
show(lambda: r["x"])
show(lambda: r < r)
show(lambda: range(1, 2, 0))
show(lambda: range())
show(lambda: range(1, 2, 3, 4))
show(lambda: range(1.5))
show(lambda: range("x"))
show(lambda: range(x=1))
show(lambda: r.start.__set__)
show(lambda: setattr(r, "start", 2))
show(lambda: len(range(10 ** 30)))
show(lambda: (range(10 ** 30)[10 ** 25], 10 ** 29 in range(10 ** 30)))
show(lambda: r[::0])
show(lambda: next(r))
