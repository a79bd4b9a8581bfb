def f(x):
    match x:
        case [a, b]:
            match b:
                case [c]:
                    return "inner", a, c
                case _:
                    return "outer", a
        case {"k": {"deep": [*_, last]}}:
            return last


print(f([1, [2]]), f([1, 2]), f({"k": {"deep": [1, 2, 3]}}))
