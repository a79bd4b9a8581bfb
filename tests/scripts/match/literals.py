def kind(x):
    match x:
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 1.5:
            return "one and a half"
        case "a" | "b":
            return "letter"
        case b"x":
            return "bytes"
        case 2 + 3j:
            return "complex"
        case None:
            return "none"
        case True:
            return "true"
        case _:
            return "other"


for value in (0, 0.0, False, -1, 1.5, "a", "b", "c", b"x", 2 + 3j, None, True, 1, []):
    print(repr(value), kind(value))
