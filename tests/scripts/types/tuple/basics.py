t = (1, "a", [2])
print(t, (), (1,), t[0], t[-1], t[1:], t[::-1], len(t), t + (3,), t * 2, 2 * (1,), "a" in t, t == (1, "a", [2]), (1, 2) < (1, 3), () < (1,))
print(tuple(), tuple("ab"), tuple([1]), t.index("a"), t.count(1), hash((1, 2)) == hash((1, 2)), {(1, 2): "k"}[1, 2], tuple(range(3)), (1, 2) == [1, 2], (1, (2, (3,))), *t)
t[2].append(3)
print(t, tuple(t) is t, bool(()), isinstance(t, tuple), (1, 2) != (1, 2.0))
for f in (lambda: t[5], lambda: t["a"], lambda: t + [1], lambda: t.index(9), lambda: hash(t), lambda: t < 1, lambda: (1,) < ("a",), lambda: t.append(1), lambda: t * "a", lambda: tuple(5), lambda: t.__setitem__, lambda: t.index(1, 1), lambda: t()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
