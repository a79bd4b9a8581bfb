print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], start=2)), list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip("ab", range(9), [True, False])), list(zip("ab", "cd", strict=True)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(None.__class__, [])) , list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])))
e = enumerate("abc")
print(next(e), list(e), next(e, "end"), iter(e) is e, repr(zip()).split(" at ")[0], repr(map(str, [])).split(" at ")[0])
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: zip(5), lambda: zip([1], 5), lambda: map(str), lambda: map(), lambda: next(map(5, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: list(zip("ab", "a", strict=True)), lambda: list(zip("a", "ab", strict=True)), lambda: enumerate([], "a"), lambda: list(zip("a", "a", "ab", strict=True)), lambda: map(str, 5), lambda: zip(foo=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
