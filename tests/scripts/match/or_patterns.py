def f(x):
    match x:
        case ("a", n) | (n, "a"):
            return n
        case 1 | 2 | 3:
            return "small"
        case [1 | 2, (3 | 4) as y]:
            return y


for value in (("a", 5), (6, "a"), 2, [1, 4], [2, 3], [3, 3]):
    print(f(value))
