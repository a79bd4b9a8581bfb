def compare(a, b):
    match a, b:
        case 0, 0:
            return "both zero"
        case x, y if x == y:
            return "equal"
        case *_, last:
            return last


print(compare(0, 0), compare(2, 2), compare(1, 5))
match 1,:
    case [x]:
        print(x)
match *[1, 2], 3:
    case [a, b, c]:
        print(a, b, c)
