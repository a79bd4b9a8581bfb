def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Own:
    def __class_getitem__(cls, key):
        return cls.__name__, key


class Meta(type):
    def __getitem__(cls, key):
        return 'meta', key


class WithMeta(metaclass=Meta):
    def __class_getitem__(cls, key):
        return 'own', key


class Plain:
    pass


class Nothing:
    __class_getitem__ = None


show('Own[1]', lambda: Own[1])
show('Own[1, 2]', lambda: Own[1, 2])
show('WithMeta[1]', lambda: WithMeta[1])
show('Plain[1]', lambda: Plain[1])
show('Nothing[1]', lambda: Nothing[1])
show('Own()[1]', lambda: Own()[1])
