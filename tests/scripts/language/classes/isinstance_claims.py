def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Claims:
    @property
    def __class__(self):
        return int


class Base:
    __bases__ = ()


class Derived:
    def __init__(self, *bases):
        self.__bases__ = bases


base = Base()
one = Derived(base)
two = Derived(one)


class Instance:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


class Broken:
    @property
    def __bases__(self):
        raise ValueError('bases')


show('isinstance(Claims(), int)', lambda: isinstance(Claims(), int))
show('isinstance(Claims(), Claims)', lambda: isinstance(Claims(), Claims))
show('isinstance(Claims(), str)', lambda: isinstance(Claims(), str))
show('issubclass(two, base)', lambda: issubclass(two, base))
show('issubclass(base, two)', lambda: issubclass(base, two))
show('isinstance(Instance(two), base)', lambda: isinstance(Instance(two), base))
show('isinstance(Instance(base), two)', lambda: isinstance(Instance(base), two))
show('isinstance(1, 1)', lambda: isinstance(1, 1))
show('isinstance(1, (str, (float, int)))', lambda: isinstance(1, (str, (float, int))))
show('issubclass(1, int)', lambda: issubclass(1, int))
show('issubclass(int, 1)', lambda: issubclass(int, 1))
show('issubclass(int, (1,))', lambda: issubclass(int, (1,)))
show('isinstance(1, Broken())', lambda: isinstance(1, Broken()))
