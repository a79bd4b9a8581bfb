match [1, 2]:
    case 1, x:
        print(x)
match [5]:
    case x,:
        print(x)
match [1, 2, 3]:
    case 1, *rest:
        print(rest)
