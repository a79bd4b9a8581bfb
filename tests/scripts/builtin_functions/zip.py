def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (list(zip()), list(zip([1])), list(zip("ab", [1, 2, 3])), list(zip("ab", "cd", strict=True)), list(zip(strict=True))))
show(lambda: list(zip("a", "bc", strict=True)))
show(lambda: list(zip("ab", "c", strict=True)))
show(lambda: list(zip("a", "b", "cd", strict=True)))
show(lambda: list(zip("ab", "cd", "e", strict=True)))
show(lambda: zip(1))
show(lambda: zip("a", 1))
show(lambda: zip("a", x=1))
z = zip([1, 2], [3, 4])
show(lambda: (iter(z) is z, next(z), list(z), next(z, "end"), type(z).__name__))
class Failing:
    def __iter__(self):
        raise ValueError("no iterator")
show(lambda: zip([], Failing()))
