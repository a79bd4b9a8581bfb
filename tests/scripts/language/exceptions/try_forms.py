def f(x):
    try:
        print("try", x)
        if x == 1:
            raise ValueError(x)
        if x == 2:
            raise KeyError(x)
        if x == 3:
            return "returned"
    except ValueError as e:
        print("value", e)
    except (KeyError, IndexError) as e:
        print("lookup", e)
    else:
        print("else")
    finally:
        print("finally")
    return "end"

for x in range(4):
    print(f(x))
