def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class NoMapping(type):
    @classmethod
    def __prepare__(metacls, name, bases):
        return 1


class Lost(type):
    def __new__(metacls, name, bases, names):
        names = dict(names)
        names.pop('__classcell__', None)
        return super().__new__(metacls, name, bases, names)


def no_mapping():
    class A(metaclass=NoMapping):
        pass


def lost():
    class A(metaclass=Lost):
        def f(self):
            return __class__


class M1(type):
    pass


class M2(type):
    pass


class A1(metaclass=M1):
    pass


class A2(metaclass=M2):
    pass


def conflict():
    class B(A1, A2):
        pass


show('prepare', no_mapping)
show('conflict', conflict)
try:
    lost()
except RuntimeError as error:
    print(str(error).split(' as ')[0])
