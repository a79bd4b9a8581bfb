class Keys:
    A = B = "same"


try:
    match {"same": 1}:
        case {Keys.A: x, Keys.B: y}:
            pass
except ValueError as error:
    print(error)
