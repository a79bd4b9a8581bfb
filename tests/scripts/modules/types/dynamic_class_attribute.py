def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import types


class Meta(type):
    def __getattr__(cls, name):
        return 'meta ' + name


class A(metaclass=Meta):
    @types.DynamicClassAttribute
    def x(self):
        """Doc."""
        return 'instance x'

    @x.setter
    def x(self, value):
        print('set', value)

    @types.DynamicClassAttribute
    def y(self):
        return 'instance y'


a = A()
a.x = 1
print(A.x, a.x, A.__dict__['x'].__doc__)
show('no setter', lambda: setattr(a, 'y', 1))
show('no deleter', lambda: delattr(a, 'y'))
