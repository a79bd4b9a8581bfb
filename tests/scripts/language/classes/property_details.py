def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class A:
    @property
    def x(self):
        """The doc of x."""
        return 1

    y = property(None)

    @property
    def z(self):
        return 1

    @z.setter
    def z(self, value):
        print('set', value)

    @z.deleter
    def z(self):
        print('deleted')


class Sub(property):
    pass


class Slotted(property):
    __slots__ = ()


def documented(self):
    """D"""


def plain(self):
    pass


a = A()
a.z = 2
del a.z
show('A.x.__name__', lambda: A.x.__name__)
show('A.y.__name__', lambda: A.y.__name__)
show('A.x.__doc__', lambda: A.x.__doc__)
show('a.y', lambda: a.y)
show('setattr(a, "x", 1)', lambda: setattr(a, "x", 1))
show('delattr(a, "x")', lambda: delattr(a, "x"))
show('property().__get__(a)', lambda: property().__get__(a))
show('property().__name__', lambda: property().__name__)
show('property(1, 2, 3, 4, 5)', lambda: property(1, 2, 3, 4, 5))
show('property().__set_name__(1)', lambda: property().__set_name__(1))
show('Sub(documented).__doc__', lambda: Sub(documented).__doc__)
show('Sub(documented, doc="E").__doc__', lambda: Sub(documented, doc="E").__doc__)
show('Slotted(plain)', lambda: type(Slotted(plain)))
show('type(Sub(plain).getter(documented))', lambda: type(Sub(plain).getter(documented)))
show('Sub(plain).getter(documented).__doc__', lambda: Sub(plain).getter(documented).__doc__)
show('setattr(A.x, "fget", 1)', lambda: setattr(A.x, "fget", 1))
show('setattr(A.x, "__doc__", "new")', lambda: setattr(A.x, "__doc__", "new"))
show('A.x.__doc__', lambda: A.x.__doc__)
show('A.x.__isabstractmethod__', lambda: A.x.__isabstractmethod__)
