class Color:
    RED = 1
    GREEN = 2


RED = 1
match 2:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
try:
    match 3:
        case Color.BLUE:
            pass
except AttributeError as error:
    print(error)
