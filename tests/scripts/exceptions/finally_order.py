def f(how):
    try:
        print("try")
        if how == "raise":
            raise ValueError
        if how == "return":
            return "from try"
    except ValueError:
        print("except")
        return "from except"
    else:
        print("else")
        return "from else"
    finally:
        print("finally")


for how in ("raise", "return", "nothing"):
    print(f(how))
