a = [3, 1, 2]
a.append(4); print(a)
a.extend("xy"); print(a)
a.insert(0, "first"); a.insert(100, "last"); a.insert(-1, "before last"); print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x"); print(a)
a.reverse(); print(a)
print(a.index(1), a.count(1), a.copy() is a, a.copy() == a)
a.pop(0) if isinstance(a[0], str) else None
a = [3, 1, 2]
a.sort(); print(a)
a.sort(reverse=True); print(a)
a.sort(key=lambda x: -x % 3); print(a)
a.clear(); print(a)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, "a"].sort(), lambda: [1].insert("a", 1), lambda: [1].extend(5), lambda: [1].sort(1), lambda: [1].append(), lambda: [1].index(1, 5), lambda: [1].pop("a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
