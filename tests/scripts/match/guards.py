def sign(n):
    match n:
        case x if x < 0:
            return "negative"
        case x if x == 0:
            return "zero"
        case _ if n > 100:
            return "large"
        case _:
            return "positive"


print([sign(n) for n in (-5, 0, 7, 1000)])


def noisy(label, answer):
    print("guard", label)
    return answer


match 1:
    case 1 if noisy("first", False):
        print("first")
    case 1 if noisy("second", []):
        print("second")
    case 1 if noisy("third", [0]):
        print("third")
