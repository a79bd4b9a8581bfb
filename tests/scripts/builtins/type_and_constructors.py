print(type(1), type("a"), type(None), type(type), type(len), type([].append), type(print).__name__, type(lambda: 0).__name__, type(1).__name__)
print(int("5"), float("1.5"), bool([]), list("ab"), tuple("ab"), dict([("a", 1)]), set("a"), frozenset("a"), str(1), bytes(2), object() == object(), list(), tuple(), dict(), set(), frozenset(), str(), int(), float(), bool(), bytes())
for f in (lambda: list(1), lambda: tuple(1), lambda: set(1), lambda: dict(1), lambda: dict("ab"), lambda: dict(["ab", "c"]), lambda: list(1, 2), lambda: tuple(1, 2), lambda: set(x=1), lambda: frozenset(1), lambda: int([]), lambda: float({}), lambda: bool(1, 2), lambda: list(x=[]), lambda: int(x=5), lambda: float(x=1), lambda: type(5)(1, 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
