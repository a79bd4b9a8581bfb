def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"a": 1, "b": 2}
show(lambda: (d.get("a"), d.get("x"), d.get("x", 0), d.keys(), d.values(), d.items(), d.copy() == d))
show(lambda: (d.__contains__("a"), d.__len__(), d.__getitem__("a"), list(d.__iter__()), list(d.__reversed__()), d.__eq__({}), d.__ne__(1)))
show(lambda: d["x"])
show(lambda: d[()])
show(lambda: d[(1, 2)])
show(lambda: d[[]])
show(lambda: d.get([]))
show(lambda: {} in d)
show(lambda: d.get())
show(lambda: d.get("a", 1, 2))
show(lambda: d.get(key="a"))
show(lambda: d.keys(1))
show(lambda: d < {})
show(lambda: d + {})
show(lambda: hash(d))
show(lambda: (d.__repr__(), d.__sizeof__() > 0, dict.__hash__))
