def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"a": 1, "b": 2, "c": 3}
show(lambda: (d.pop("a"), d.pop("x", None), d.popitem(), d.setdefault("z"), d.setdefault("b", 9), d))
show(lambda: (d.update({"k": 1}, l=2), d.update([("m", 3), "np"]), d.update(q=1), d.update(), d))
show(lambda: (d.__setitem__("s", 1), d.__delitem__("s"), d.__ior__([("w", 1)])))
show(lambda: (d.clear(), d))
show(lambda: d.pop("x"))
show(lambda: d.pop())
show(lambda: d.popitem())
show(lambda: d.setdefault())
show(lambda: d.setdefault([], 1))
show(lambda: d.__delitem__("x"))
show(lambda: d.update(1))
show(lambda: d.update([1]))
show(lambda: d.update(["abc"]))
show(lambda: d.update([[1]]))
show(lambda: d.update({}, {}))
show(lambda: d.update([([], 1)]))
show(lambda: d)
