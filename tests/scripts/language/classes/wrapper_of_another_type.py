def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class L(list):
    __repr__ = object.__repr__
    __eq__ = object.__eq__
    __hash__ = object.__hash__


a = L([1])
print(repr(a).startswith('<__main__.L object at'), a == L([1]), a == a, hash(a) == object.__hash__(a))
print(object.__repr__([1]).startswith('<list object at'), list.__repr__(a), object.__eq__(1, 1.0), object.__ne__([], []))
print(object.__str__([1]), list.__eq__(a, [1]))


class D(dict):
    __getitem__ = dict.get


print(D(a=1)['b'])


class E(ValueError, KeyError):
    pass


print(str(E('k')), E.__base__)


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


show('object on a class', lambda: object.__setattr__(Made, 'a', 1))
show('on a built-in', lambda: object.__delattr__(int, 'a'))
