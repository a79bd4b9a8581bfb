def shape(x):
    match x:
        case []:
            return "empty"
        case [_]:
            return "one"
        case [_, _]:
            return "two"
        case (_, _, _):
            return "three"
        case [*_]:
            return "many"
        case _:
            return "no sequence"


for value in ([], (), [1], (1,), [1, 2], range(3), range(9), "ab", b"ab", {1, 2}, {}, None, bytearray(b"a"), memoryview(b"abc")):
    print(repr(value) if not isinstance(value, memoryview) else "memoryview", shape(value))
