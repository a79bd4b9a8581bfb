def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Keyed:
    def keys(self):
        return ["k", "l"]

    def __getitem__(self, key):
        return key * 2

show(lambda: (dict(), dict(a=1), dict([("a", 1)], b=2), dict({"x": 1}), dict(Keyed()), dict(zip("ab", "cd"))))
show(lambda: (dict.fromkeys("ab"), dict.fromkeys([1], 0), {}.fromkeys((), 1)))
show(lambda: ({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}, {"a": 1}.__ror__({"b": 1})))
show(lambda: {} | [])
show(lambda: [] | {})
show(lambda: {}.__or__(1))
show(lambda: dict(1))
show(lambda: dict([1]))
show(lambda: dict(["abc"]))
show(lambda: dict("ab"))
show(lambda: dict({}, {}))
show(lambda: dict(**{1: 2}))
show(lambda: dict.fromkeys(1))
show(lambda: dict.fromkeys())
show(lambda: dict.fromkeys([[]]))
show(lambda: dict[str, int])
