d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.setdefault("a", 9), d, d.pop("c"), d.pop("z", "none"), d.popitem(), d)
d.update({"x": 1}, y=2); d.update([("z", 3), "pq"]); print(d)
print(list(d.keys()), list(d.values()), list(d.items()), d.copy() == d, len(d), "x" in d, d | {"a": 0}, {"a": 5} | d, dict.fromkeys("ab"), dict.fromkeys([1, 2], []))
d.clear(); print(d, d == {}, bool(d))
print(dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", [1, 2])), {**{"a": 1}, "a": 2}, {1: "a", True: "b", 1.0: "c"}, {"k": {"n": []}})
for f in (lambda: d["x"], lambda: d.pop("x"), lambda: d.popitem(), lambda: {[]: 1}, lambda: d[[]], lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: d.get(), lambda: d.update(5), lambda: d | 5, lambda: d < d, lambda: hash(d), lambda: {}[1, 2], lambda: d.foo, lambda: dict(1, 2), lambda: d.get([]), lambda: {{}: 1}, lambda: d["it's"]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
