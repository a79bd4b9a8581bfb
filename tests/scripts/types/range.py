for r in (range(5), range(2, 5), range(0, 10, 3), range(5, 0, -2), range(0), range(3, 3), range(-3, 3, 2), range(10**20, 10**20 + 3)):
    print(r, list(r), len(r), bool(r), list(reversed(r)), r[-1] if r else None)
r = range(0, 20, 2)
print(r[3], r[-1], r[2:5], r[::-1], r[::3], 4 in r, 5 in r, 4.0 in r, "a" in r, r.index(6), r.count(6), r.count(7), r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), range(1) != range(2), sum(range(101)), max(range(5)), {range(2): 1}[range(2)])
for f in (lambda: range(), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1.5), lambda: r[99], lambda: r.index(7), lambda: r["a"], lambda: range(1, 2, 3, 4), lambda: r + r, lambda: r < r, lambda: setattr(r, "start", 1), lambda: r.append(1), lambda: len(range(10**20))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
it = iter(range(3))
print(type(it), next(it), list(it), next(it, "end"))
