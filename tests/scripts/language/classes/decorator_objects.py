def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


def f(self):
    """Doc of f."""


c = classmethod(f)
s = staticmethod(f)
print(c.__dict__, c.__name__, c.__doc__, c.__wrapped__ is f)
print(s.__qualname__, s.__module__, s.__func__ is f, sorted(s.__dict__))
c.extra = 1
print(c.extra)
show('call', lambda: c())
show('arguments', lambda: classmethod())
show('set only', lambda: SetOnly().d)


class Setter:
    def __set__(self, instance, value):
        instance.__dict__['d'] = value + 1


class SetOnly:
    d = Setter()


value = SetOnly()
print(type(value.d).__name__)
value.d = 41
print(value.d)
