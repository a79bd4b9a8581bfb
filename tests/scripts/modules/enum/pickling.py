import copy
import enum
from enum import Enum, Flag, IntEnum


class Color(Enum):
    RED = 1


class Bits(Flag):
    A = 1
    B = 2


class ByName(Enum):
    X = 1
    __reduce_ex__ = enum.pickle_by_enum_name


class ByGlobal(IntEnum):
    X = 1
    __reduce_ex__ = enum.pickle_by_global_name


print(Color.RED.__reduce_ex__(4), (Bits.A | Bits.B).__reduce_ex__(2), ByName.X.__reduce_ex__(2), ByGlobal.X.__reduce_ex__(2))
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, copy.deepcopy(Bits(3)) is Bits(3))
unpicklable = Enum("U", "a", module=None)
enum._make_class_unpicklable(unpicklable)
try:
    unpicklable.a.__reduce_ex__(4)
except TypeError as error:
    print(error, unpicklable.__module__)
