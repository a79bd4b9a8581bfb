def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: ((7).__add__(1), (7).__radd__(1), (7).__sub__(1), (7).__rsub__(1)))
show(lambda: ((7).__mul__(2), (7).__rmul__(2), (7).__truediv__(2), (7).__rtruediv__(14)))
show(lambda: ((7).__floordiv__(2), (7).__rfloordiv__(15), (7).__mod__(4), (7).__rmod__(15)))
show(lambda: ((7).__divmod__(2), (7).__rdivmod__(15), (7).__pow__(2), (7).__pow__(2, 10), (2).__rpow__(7)))
show(lambda: ((7).__and__(3), (7).__rand__(3), (7).__or__(8), (7).__ror__(8), (7).__xor__(1), (7).__rxor__(1)))
show(lambda: ((7).__lshift__(1), (7).__rlshift__(1), (7).__rshift__(1), (1).__rrshift__(7)))
show(lambda: ((7).__neg__(), (7).__pos__(), (-7).__abs__(), (7).__invert__(), (7).__bool__(), (0).__bool__()))
show(lambda: ((7).__int__(), (7).__index__(), (7).__float__(), (7).__trunc__(), (7).__floor__(), (7).__ceil__()))
show(lambda: ((1234).__round__(-2), (7).__round__(), (7).__hash__(), (7).__repr__(), (7).__str__(), (7).__format__("04")))
show(lambda: ((7).__eq__(7), (7).__ne__(8), (7).__lt__(8), (7).__le__(7), (7).__gt__(7), (7).__ge__(7.0)))
show(lambda: (7).__getnewargs__())
show(lambda: (7).__add__(1.5))
show(lambda: (7).__round__("x"))
show(lambda: (7).__format__("zz"))
show(lambda: int.__add__(1))
show(lambda: int.__add__("x", 1))
