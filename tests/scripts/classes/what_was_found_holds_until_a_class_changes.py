"""Calls through classes, instances and super() in loops, while what they lead to is replaced half way."""


class Base:
    def method(self, extra=1):
        return "base", extra

    @staticmethod
    def static(value=0):
        return "static", value

    @classmethod
    def made(cls, *more):
        return cls.__name__, more

    def both(self):
        return "both of base"


class Derived(Base):
    def method(self, extra=2):
        return super().method(extra)

    def both(self):
        return super().both(), super().static(5), super().made(6)

    @classmethod
    def made(cls, value=9):
        return super().made(value)


def others(self, extra=3):
    return "other", extra


def calls(rounds):
    instance = Derived()
    instance.own = lambda value: ("own", value)
    seen = []
    for i in range(rounds):
        if i == rounds // 2:
            Base.method = others
            Base.static = staticmethod(lambda value=0: ("new static", value))
            Base.made = classmethod(lambda cls, *more: ("new", cls.__name__, more))
            instance.own = max
            instance.static = lambda value: ("in the instance", value)
        row = (instance.method(), instance.method(i), Derived.method(instance, 4), Base.method(instance), instance.static(i), Derived.static(),
               Derived.static(i), instance.made(i), Derived.made(), Base.made(i, i), instance.own((i, 1)), instance.both(),
               instance.__class__ is Derived, instance.__dict__.keys() >= {"own"})
        if i % (rounds // 4) == 0:
            seen.append(row)
    return seen


for line in calls(400):
    print(line)


class Plain:
    pass


class Counting:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __lt__(self, other):
        return self.value < other.value

    def __len__(self):
        return self.value

    def __hash__(self):
        return hash(self.value)

    def __contains__(self, item):
        return item == self.value

    def __call__(self, value):
        return self.value + value


def operations(rounds):
    plain, other, one, two = Plain(), Plain(), Counting(1), Counting(0)
    for i in range(rounds):
        if i == rounds // 2:
            Plain.__eq__ = lambda self, other: True
            Plain.__bool__ = lambda self: False
            Counting.__len__ = lambda self: 7
            Counting.__bool__ = lambda self: True
            del Counting.__lt__
            Counting.__ne__ = lambda self, other: "never"
        try:
            less = one < two
        except TypeError as error:
            less = str(error)
        row = (plain == other, plain != other, plain == plain, bool(plain), one == two, one != two, less, len(one), bool(two), 1 in one,
               one(i), hash(one), one in {one}, isinstance(one, (int, Counting)), isinstance(plain, (int, str)), isinstance(one, Plain))
        if i % (rounds // 4) == 0:
            print(row)


operations(400)


class Claims:
    @property
    def __class__(self):
        return Counting


print(isinstance(Claims(), Counting), isinstance(Claims(), (int, Counting)), isinstance(Claims(), (int, str)), type(Claims()).__name__)


class Fallback:
    @property
    def broken(self):
        raise AttributeError("no")

    def __getattr__(self, name):
        return "fallback", name


class Reader:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner=None):
        return self.value, instance is None


class Both(Reader):
    def __set__(self, instance, value):
        self.value = value


class WriteOnly:
    def __set__(self, instance, value):
        instance.__dict__["write"] = value


class Meta(type):
    shown = "of the metaclass"

    @property
    def hidden(cls):
        return "property of the metaclass"


class Described(metaclass=Meta):
    read = Reader(1)
    both = Both(2)
    write = WriteOnly()
    hidden = "hidden by the metaclass"
    number = 0
    other = Plain

    def function(self):
        return "function"


class Further(Described):
    pass


def attributes(rounds):
    instance, fallback = Described(), Fallback()
    for i in range(rounds):
        if i == rounds // 2:
            instance.read = "own"
            instance.both = 3
            instance.write = 4
            Described.other = Reader("descriptor")
            Further.number = "its own"
        Described.number += 1
        row = (instance.read, instance.both, type(instance.write).__name__, Described.read, Described.both, Described.hidden, Described.shown,
               Described.number, Further.number, Described.other, Further.other, Described.function is Described.__dict__["function"],
               fallback.broken, fallback.anything, instance.function())
        if i % (rounds // 4) == 0:
            print([getattr(each, "__name__", each) for each in row])


attributes(400)
