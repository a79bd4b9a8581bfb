from enum import Enum, IntEnum, StrEnum, ReprEnum


class Number(IntEnum):
    ONE = 1
    TWO = 2


class Word(StrEnum):
    HELLO = "hello"
    BYTES = b"abc", "ascii"


class Float(float, Enum):
    HALF = 0.5


class Tuple(tuple, Enum):
    PAIR = 1, 2


class Own(int, ReprEnum):
    SEVEN = "7"


class Planet(Enum):
    EARTH = 5.97e24, 6.37e6
    MARS = 6.4e23, 3.39e6

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        made.unit = unit
        return made

    PX = 0, "P.X", "km"
    PY = 1, "P.Y", "km"


print(Number.ONE, repr(Number.ONE), f"{Number.TWO:03}", Number.ONE + 1, Number.ONE < Number.TWO, Number.TWO == 2, "%d" % Number.TWO)
print([10, 20, 30][Number.ONE], Number(2), sorted([Number.TWO, Number.ONE]), {1: "a"}[Number.ONE])
print(Word.HELLO, repr(Word.HELLO), f"{Word.HELLO:>8}", Word.HELLO + "!", Word.HELLO == "hello", Word.BYTES.value, Word("hello").upper())
print(Float.HALF, repr(Float.HALF), Float.HALF * 2, f"{Float.HALF}", Float(0.5))
print(Tuple.PAIR, repr(Tuple.PAIR), Tuple.PAIR[1], Tuple((1, 2)))
print(Own.SEVEN, repr(Own.SEVEN), Own.SEVEN + 1, Own.SEVEN.value)
print(Planet.EARTH.mass, Planet.MARS.radius, Planet.MARS.value, Planet((6.4e23, 3.39e6)))
print(Coordinate.PY.name, Coordinate(1).label, Coordinate.PX.unit, Coordinate.PX == b"\0")
