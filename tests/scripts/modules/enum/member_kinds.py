from enum import Enum, auto, member, nonmember
import enum


class Kinds(Enum):
    tupled = auto(), "x"
    function = member(len)
    plain = nonmember(5)
    nested = member(int)
    _ignore_ = ["helper", "i"]
    helper = 3
    i = 7

    class Inner:
        pass

    def method(self):
        return self.name

    @staticmethod
    def static():
        return "static"

    @classmethod
    def counted(cls):
        return len(cls)

    @enum.property
    def value(self):
        return "hidden"


print(list(Kinds), Kinds.plain, Kinds.Inner.__name__, Kinds.static(), Kinds.counted(), Kinds.function.method())
print(hasattr(Kinds, "helper"), hasattr(Kinds, "i"), Kinds.tupled._value_, Kinds.tupled.value)
print(auto(), auto(3), repr(member(1).value), nonmember(2).value)


class Shadow(Enum):
    name = "the name"
    value = "the value"
    title = 3


print(Shadow.name, Shadow.value, Shadow.name.name, Shadow.value.value, Shadow.title.name)


class Names(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name} {start} {count} {last_values}"

    a = auto()
    b = auto()
    c = 3
    d = auto()


print([member.value for member in Names])


class Unhashable(Enum):
    a = [1]
    b = {}
    c = [1]


print(Unhashable([1]), Unhashable.c, {} in Unhashable, Unhashable({}))
