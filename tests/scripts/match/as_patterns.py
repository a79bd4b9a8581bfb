match {"point": (1, 2)}:
    case {"point": (int() as x, int() as y) as point} as whole:
        print(x, y, point, whole)
match [1, [2, 3]]:
    case [a, [b, *c] as rest]:
        print(a, b, c, rest)
