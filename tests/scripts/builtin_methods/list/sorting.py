def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [3, 1, 2]
show(lambda: a.sort())
show(lambda: a)
show(lambda: a.sort(reverse=True))
show(lambda: a)
show(lambda: a.sort(key=lambda x: -x, reverse=True))
show(lambda: a)
show(lambda: a.sort(None))
show(lambda: a.sort(key=5))
show(lambda: a.sort(cmp=1))
show(lambda: a.sort(reverse="x"))
show(lambda: [1, "a"].sort())
show(lambda: [1j, 2j].sort())
show(lambda: [None, 1].sort(key=str))
shrinking = [3, 2, 1]
show(lambda: shrinking.sort(key=lambda x: shrinking.append(x)))
print(shrinking)
