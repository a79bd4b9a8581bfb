def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class A:
    pass


class New:
    def __new__(cls, *args):
        return object.__new__(cls, *args)


class Init:
    def __init__(self, *args):
        super().__init__(*args)


show('object(1)', lambda: object(1))
show('A(1)', lambda: A(1))
show('A(x=1)', lambda: A(x=1))
show('object.__new__(A, 1)', lambda: object.__new__(A, 1))
show('object.__init__(A(), 1)', lambda: object.__init__(A(), 1))
show('New(1)', lambda: New(1))
show('Init(1)', lambda: Init(1))
show('object.__new__()', lambda: object.__new__())
show('object.__new__(1)', lambda: object.__new__(1))
show('object.__new__(int)', lambda: object.__new__(int))
show('int.__new__(str)', lambda: int.__new__(str))
show('list.__new__(dict)', lambda: list.__new__(dict))
