x = "module"


class C:
    match [1, 2]:
        case [x, y]:
            pass


print(C.x, C.y, x)


def f():
    global x
    match 9:
        case x:
            pass


f()
print(x)


def outer():
    n = 1

    def inner():
        nonlocal n
        match 7:
            case n:
                pass

    inner()
    return n


print(outer())
