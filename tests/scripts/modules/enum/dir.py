from enum import Enum, Flag, IntEnum


class Plain(Enum):
    a = 1
    name2 = 2

    def method(self): ...

    @property
    def prop(self): ...


class Number(IntEnum):
    ONE = 1


class Made(Enum):
    def __new__(cls, value):
        made = object.__new__(cls)
        made._value_ = value
        made.extra = 1
        return made

    a = 1


print(dir(Plain), dir(Plain.a), dir(Made), dir(Made.a), dir(Flag("F", "a b").a), sep="\n")
print(sorted(set(dir(Number)) - set(dir(int))))


class Owner:
    def __dir__(self):
        return ("b", "a", "c")


print(dir(Owner()))
try:
    class Bad:
        def __dir__(self):
            return 3
    dir(Bad())
except TypeError as error:
    print(error)
