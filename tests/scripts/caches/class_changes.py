# What nodes remember about classes is forgotten when a class changes: methods, properties, bases, __getattribute__, __setattr__.
class Base:
    def name(self):
        return 'base'


class Other:
    def name(self):
        return 'other'


class Sub(Base):
    pass


def call(x):
    return x.name()


def value(x):
    return x.value


def put(x, v):
    x.value = v


s = Sub()
print(call(s), call(s))
Sub.name = lambda self: 'sub'
print(call(s))
s.name = lambda: 'own'
print(call(s))
del s.name
del Sub.name
print(call(s))
Base.name = lambda self: 'changed'
print(call(s))
Sub.__bases__ = (Other,)
print(call(s))
put(s, 1)
print(value(s))
Sub.value = property(lambda self: 'property', lambda self, v: print('set', v))
print(value(s))
put(s, 2)
print(vars(s))
del Sub.value
print(value(s))
Sub.value = 'class'
print(value(s), value(Sub()))
Sub.__getattribute__ = lambda self, name: ('all', name)
print(value(s))
del Sub.__getattribute__
print(value(s))


def set_any(self, name, v):
    print('setattr', name, v)
    object.__setattr__(self, name, v * 2)


Sub.__setattr__ = set_any
put(s, 5)
print(value(s))
del Sub.__setattr__
put(s, 6)
print(value(s))


class Counter:
    made = 0

    def __init__(self):
        Counter.made += 1

    def seen(self):
        return self.made


class Derived(Counter):
    pass


print([Derived().seen() for _ in range(4)], Derived.made, Counter.made)
Derived.made = 'own'
print(Derived().seen(), Counter().seen())
Counter.made = [1]
del Derived.made
print(Derived.made, Counter.made)
