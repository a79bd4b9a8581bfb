d = {}
for c in "hello":
    d[c] = d.get(c, 0) + 1
print(d, list(d), list(reversed(d)), list(reversed(d.items())))
del d["h"]; d["h"] = "again"; d["e"] = "kept in place"; print(d)
k, v, i = d.keys(), d.values(), d.items()
d["new"] = 1
print(k, v, i, len(k), "new" in k, 1 in v, ("new", 1) in i, ("new", 2) in i)
print(sorted(k & {"h", "x"}), sorted(k | ["q"]), sorted(k - {"h"}), sorted(k ^ {"h", "y"}), k == {"e", "l", "o", "h", "new"}, k.isdisjoint("z"), {"a": 1}.items() == {("a", 1)}, {1: 2}.keys() <= {1, 2})
print(type(k), type(iter(k)), type(v), type(i), k.mapping["new"])
it = iter(d)
next(it)
d["more"] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    for x in d:
        del d[x]
except RuntimeError as e:
    print(e)
d = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del d[i]
print(len(d), list(d)[:5], sum(d.values()), d == dict(reversed(d.items())))
