def what(x):
    match x:
        case bool(b):
            return "bool", b
        case int(n):
            return "int", n
        case float(f):
            return "float", f
        case str(s):
            return "str", s
        case bytes(b):
            return "bytes", b
        case bytearray(b):
            return "bytearray", b
        case list(items):
            return "list", items
        case tuple(items):
            return "tuple", items
        case dict(d):
            return "dict", d
        case set(s):
            return "set", s
        case frozenset(s):
            return "frozenset", s


for value in (True, 5, 2.5, "a", b"b", bytearray(b"c"), [1], (1,), {1: 2}, {1}, frozenset([2]), None):
    print(what(value))


class MyInt(int):
    pass


match MyInt(7):
    case MyInt(n):
        print(type(n).__name__, n)
