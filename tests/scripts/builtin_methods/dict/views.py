def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
show(lambda: (len(keys), len(values), len(items), "a" in keys, 1 in values, ("a", 1) in items, ("a", 2) in items, "a" in items))
show(lambda: (list(reversed(keys)), list(reversed(values)), list(reversed(items))))
show(lambda: (keys.mapping, values.mapping["a"], items.mapping | {}))
show(lambda: (sorted(keys & ["a", "x"]), sorted(keys | ["x"]), sorted(keys - {"a"}), sorted(keys ^ ["a", "c"])))
show(lambda: (sorted(items & {("a", 1)}), keys.isdisjoint("xy"), items.isdisjoint([("a", 1)])))
show(lambda: (keys == {"a", "b"}, keys < {"a", "b", "c"}, keys >= {"a"}, items == {("a", 1), ("b", 2)}, values == d.values()))
show(lambda: (sorted("xa" - keys), sorted(["x"] | keys)))
show(lambda: keys & 1)
show(lambda: keys | 1)
show(lambda: keys.isdisjoint(1))
show(lambda: keys < 1)
show(lambda: values & values)
show(lambda: keys[0])
show(lambda: hash(keys))
show(lambda: hash(values) == hash(values))
show(lambda: {"k": []}.items() | [])
show(lambda: keys.isdisjoint())
show(lambda: type(keys)())
show(lambda: keys.mapping.__setitem__("a", 1))
d["c"] = 3
show(lambda: (keys, values, items))
