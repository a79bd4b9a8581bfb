import enum
from enum import Enum, Flag, IntFlag, global_enum

__name__ = "mod"
import sys
sys.modules["mod"] = sys.modules["__main__"]


@global_enum
class Level(Enum):
    LOW = 1
    HIGH = 2


@global_enum
class Bits(IntFlag):
    ONE = 1
    TWO = 2


@enum._simple_enum(Enum)
class Simple:
    A = 1
    B = enum.auto()


print(LOW, repr(LOW), repr(Level.HIGH), ONE, repr(ONE), repr(ONE | TWO), repr(Bits(8)), repr(Bits(9)), str(Bits(0)), Bits)
print(list(Simple), Simple(2))
