def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class A:
    pass


class Slotted:
    __slots__ = ()


def change(value, names):
    value.__dict__ = names
    return value.__dict__ is names


def delete():
    a = A()
    a.x = 1
    del a.__dict__
    return a.__dict__


show("change(A(), {'x': 1})", lambda: change(A(), {'x': 1}))
show('change(A(), 1)', lambda: change(A(), 1))
show('change(A, {})', lambda: change(A, {}))
show('change(Slotted(), {})', lambda: change(Slotted(), {}))
show('delete()', lambda: delete())
show('A.__dict__["__dict__"]', lambda: A.__dict__["__dict__"])
show('A.__dict__["__weakref__"]', lambda: A.__dict__["__weakref__"])
show('A.__dict__["__dict__"].__doc__', lambda: A.__dict__["__dict__"].__doc__)
show('list(A.__dict__)', lambda: list(A.__dict__))
show('list(Slotted.__dict__)', lambda: list(Slotted.__dict__))
