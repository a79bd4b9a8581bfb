from enum import Enum, auto


class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = "b"
    CRIMSON = 1
    _private = 5

    def describe(self):
        return f"{self.name} is {self.value!r}"

    @property
    def twice(self):
        return self.value * 2


print(Color, Color.RED, repr(Color.GREEN), Color.BLUE.value, Color.CRIMSON is Color.RED)
print(list(Color), len(Color), list(reversed(Color)), dict(Color.__members__))
print(Color(1), Color["BLUE"], Color(Color.RED), Color("b") is Color.BLUE)
print(Color.RED in Color, 1 in Color, 77 in Color, [] in Color)
print(Color.RED.describe(), Color.BLUE.twice, f"{Color.RED:>12}|", isinstance(Color.RED, Color))
print(hash(Color.RED) == hash("RED"), Color.RED == 1, Color.RED != Color.GREEN, bool(Color.RED), bool(Color))
print(Color.RED.name, Color.RED._name_, Color.RED._value_, Color.RED.__class__, Color.__name__, type(Color))
print({Color.RED: 1}[Color.CRIMSON])
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
