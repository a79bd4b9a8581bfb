def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (list(map(str, [1, 2])), list(map(pow, [2, 3], [3, 2, 1])), list(filter(None, [0, 1, "", "a"])), list(filter(str.isupper, "aBc")), list(filter(lambda x: x % 2, range(5)))))
show(lambda: map(str))
show(lambda: map())
show(lambda: map(str, 5))
show(lambda: list(map(5, [1])))
show(lambda: list(map(int, ["1", "x"])))
show(lambda: filter(None))
show(lambda: filter(None, 5))
show(lambda: list(filter(5, [1])))
show(lambda: filter(None, [], []))
show(lambda: map(str, [1], x=1))
show(lambda: filter(function=None, iterable=[]))
m = map(print, "ab")
show(lambda: (next(m), next(m), next(m, "end"), iter(m) is m))
f = filter(None, [1])
show(lambda: (next(f), next(f, "end"), iter(f) is f))
