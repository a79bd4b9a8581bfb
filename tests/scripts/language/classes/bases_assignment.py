def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class A:
    who = 'A'


class B:
    who = 'B'


class C(A):
    pass


class D(C):
    pass


def change(cls, bases):
    cls.__bases__ = bases
    return [each.__name__ for each in cls.__mro__]


def delete():
    del C.__bases__


d = D()
print(d.who)
show('change(C, (B,))', lambda: change(C, (B,)))
show('d.who', lambda: d.who)
show('D.__mro__ == (D, C, B, object)', lambda: D.__mro__ == (D, C, B, object))
show('A.__subclasses__()', lambda: A.__subclasses__())
show('B.__subclasses__()', lambda: B.__subclasses__())
show('change(C, (A, B))', lambda: change(C, (A, B)))
show('change(C, ())', lambda: change(C, ()))
show('change(C, 1)', lambda: change(C, 1))
show('change(C, (1,))', lambda: change(C, (1,)))
show('change(C, (int,))', lambda: change(C, (int,)))
show('change(C, (D,))', lambda: change(C, (D,)))
show('change(C, (object,))', lambda: change(C, (object,)))
show('change(int, (A,))', lambda: change(int, (A,)))
show('change(A, (B,))', lambda: change(A, (B,)))
show('delete()', lambda: delete())
show('C.__bases__', lambda: C.__bases__)
