# A built-in type called with one argument, in hot code.
def call(times, kind, value):
    result = None
    for _ in range(times):
        result = kind(value)
    return result


class Index:
    def __index__(self):
        return 7


class Number:
    def __int__(self):
        return 5

    def __float__(self):
        return 2.5

    def __bool__(self):
        return False

    def __str__(self):
        return "a number"

    def __iter__(self):
        return iter("xyz")


class Raising:
    def __getattr__(self, name):
        raise KeyError(name)

    def __bool__(self):
        raise ValueError("no truth")

    def __str__(self):
        raise ValueError("no text")

    def __iter__(self):
        raise ValueError("no items")


class OwnList(list):
    pass


class OwnStr(str):
    def __str__(self):
        return "own " + self.upper()


values = [3, True, 2.75, "12", " 2.5 ", "", b"34", None, [], [1, 2], (), (1, 2), {"k": 1}, [("a", 1)], Index(), Number(), Raising(), OwnList([1]), OwnStr("s"), 2**70, range(3)]
for kind in int, float, bool, str, list, tuple, set, dict, type, frozenset, bytes, complex, OwnList:
    for value in values:
        if kind is str and isinstance(value, Index):
            continue
        try:
            result = call(60, kind, value)
            print(kind.__name__, type(result).__name__, sorted(result, key=str) if kind in (set, frozenset) else result)
        except Exception as error:
            print(kind.__name__, type(error).__name__, error)

given = (1, 2)
print(tuple(given) is given, list([1]) is not [1], str("a"), str(OwnStr("b")), type(str(OwnStr("b"))).__name__)
copied = [1, 2]
copy = list(copied)
copy.append(3)
print(copied, copy)
print(sorted(["10", "9"], key=int), list(map(str, [1, 2.5])), max(["a", "bcd"], key=len), list(map(ord, "ab")))
