def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Reversed(type):
    def mro(cls):
        order = super().mro()
        return [order[0]] + order[-2:0:-1] + [order[-1]]


class A(metaclass=Reversed):
    who = 'A'


class B(metaclass=Reversed):
    who = 'B'


class C(A, B):
    pass


print([each.__name__ for each in C.__mro__], C.who, C().who)


class Wrong(type):
    def mro(cls):
        return [1]


class Unsuitable(type):
    def mro(cls):
        return [cls, int]


show('no class', lambda: Wrong('X', (), {}))
show('layout', lambda: Unsuitable('X', (), {}))
