a = [1, 2]
print(a + [3], a * 2, 2 * a, a == [1, 2], a != [1], a < [1, 3], a < [1, 2, 0], [] < a, [1, "a"] < [2, 5], 2 in a, a > [0, 99], [[]] * 2, a * -1)
n = [1]
n.append(n)
print(n, [[], [[]]], [None, True, 1.5, "s", b"b", (1,), {2}, {3: 4}, range(2), ...])
print(list(), list("ab"), list({1: 2}), list(range(3)), len(a), bool([]), [*a, *a], list(zip(a, a)), list(reversed(a)), sum([[1], [2]], []))
for f in (lambda: a + (1,), lambda: a + 1, lambda: a * a, lambda: a * 1.5, lambda: a < 1, lambda: [1] < ["a"], lambda: hash(a), lambda: {a: 1}, lambda: a(), lambda: a.foo, lambda: list(5), lambda: list(1, 2), lambda: -a, lambda: 1 in 5, lambda: a - a):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
