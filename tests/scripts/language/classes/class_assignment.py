def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class A:
    pass


class B:
    pass


class Slotted:
    __slots__ = 'a'


class Same:
    __slots__ = 'a'


class Other:
    __slots__ = 'b'


class L(list):
    pass


class L2(list):
    pass


def change(value, cls):
    value.__class__ = cls
    return type(value)


def delete():
    del A().__class__


show('change(A(), B)', lambda: change(A(), B))
show('change(A(), Slotted)', lambda: change(A(), Slotted))
show('change(Slotted(), Same)', lambda: change(Slotted(), Same))
show('change(Slotted(), Other)', lambda: change(Slotted(), Other))
show('change(A(), int)', lambda: change(A(), int))
show('change(1, A)', lambda: change(1, A))
show('change(A(), 1)', lambda: change(A(), 1))
show('change(A(), L)', lambda: change(A(), L))
show('change(L(), L2)', lambda: change(L(), L2))
show('change(L(), list)', lambda: change(L(), list))
show('change(A(), object)', lambda: change(A(), object))
show('change(object(), A)', lambda: change(object(), A))
show('delete()', lambda: delete())
