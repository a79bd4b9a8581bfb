def f(kind):
    try:
        1 / 0
    except kind:
        return "caught"

for kind in (ZeroDivisionError, ArithmeticError, (KeyError, ZeroDivisionError), Exception, BaseException, ((KeyError, ZeroDivisionError),), 5, "x", (int, 5), int, ()):
    try:
        print(f(kind))
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
