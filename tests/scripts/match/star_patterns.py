def split(x):
    match x:
        case [first, *middle, last]:
            return first, middle, last
        case [*only]:
            return only


for value in ([], [1], [1, 2], (1, 2, 3), range(5)):
    print(split(value))

match [1, 2, 3, 4]:
    case [*start, 4]:
        print(start)
match [1, 2, 3, 4]:
    case [1, *_]:
        print("begins with one")
match (1, (2, 3), 4):
    case (1, (a, *b), *c):
        print(a, b, c)
