def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    def __init__(self):
        self.a = 1

class Slotted:
    __slots__ = ()

def f(a, b=2):
    c = 3
    def g():
        return c
    return locals().keys(), vars() == locals()

show(lambda: (vars(C()), f(1)[1], sorted(f(1)[0]), globals() is vars(), "C" in globals(), globals()["__name__"], locals() is globals()))
show(lambda: vars(5))
show(lambda: vars(Slotted()))
show(lambda: vars(1, 2))
show(lambda: globals(1))
show(lambda: locals(1))
show(lambda: (type(vars(C)).__name__, "__init__" in vars(C)))
class Body:
    x = 1
    names = sorted(name for name in locals() if not name.startswith("__"))
show(lambda: Body.names)
globals()["made"] = 5
print(made)
def snapshot():
    a = 1
    first = locals()
    a = 2
    second = locals()
    first["a"] = 9
    return first["a"], second["a"], a, first is second
show(lambda: snapshot())
