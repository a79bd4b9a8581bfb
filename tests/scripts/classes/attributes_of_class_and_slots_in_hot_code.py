# What is remembered of a class's attributes and slots holds no longer than it is true.
class Slotted:
    __slots__ = ("a", "b")
    shared = "shared"


class Derived(Slotted):
    __slots__ = ("c",)


class Overriding(Slotted):
    @property
    def a(self):
        return "property"


class WithDict(Slotted):
    pass


class Asking(Slotted):
    def __getattr__(self, name):
        return "asked for " + name


class AskingAlways(Slotted):
    def __getattribute__(self, name):
        return "always " + name


def read_a(obj, times=200):
    for _ in range(times):
        result = obj.a
    return result


def read_shared(obj, times=200):
    for _ in range(times):
        result = obj.shared
    return result


made = []
for kind in Slotted, Derived, Overriding, WithDict, Asking, AskingAlways:
    obj = kind()
    if kind is not Overriding:
        obj.a = kind.__name__
    made.append(obj)
for obj in made + made:
    print(read_a(obj), read_shared(obj))

empty = Slotted()
try:
    read_a(empty)
except AttributeError as error:
    print(error)
obj = made[0]
del obj.a
try:
    read_a(obj)
except AttributeError as error:
    print(error)
print(read_a(Asking()))
obj.a = 1
Slotted.a = "now plain"
print(read_a(obj))


class Plain:
    shared = 1


class Sub(Plain):
    pass


p, s = Plain(), Sub()
print(read_shared(p), read_shared(s))
Plain.shared = 2
print(read_shared(p), read_shared(s))
Sub.shared = 3
print(read_shared(p), read_shared(s))
del Sub.shared
print(read_shared(p), read_shared(s))
s.shared = 4
print(read_shared(p), read_shared(s))
del s.shared
print(read_shared(s))
Plain.shared = lambda self: "method"
print(read_shared(p)(), read_shared(s)())
Plain.shared = property(lambda self: "property")
print(read_shared(p), read_shared(s))


class Item:
    pass


item = Item()
Plain.shared = item
print(read_shared(p) is item)
Item.__get__ = lambda self, obj, owner: "descriptor now"
print(read_shared(p))
del Plain.shared
for each in p, s:
    try:
        read_shared(each)
    except AttributeError as error:
        print(error)
