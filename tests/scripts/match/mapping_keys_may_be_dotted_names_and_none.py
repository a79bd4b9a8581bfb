class Keys:
    A = "a"


match {"a": 1, None: 2, -1: 3, b"b": 4}:
    case {Keys.A: first, None: second, -1: third, b"b": fourth}:
        print(first, second, third, fourth)
