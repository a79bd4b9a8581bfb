import enum
from enum import *


class Plain(Enum):
    a = 1
    b = 2


class Wrong(Enum):
    a = 1

    @classmethod
    def _missing_(cls, value):
        if value == "raise":
            raise ZeroDivisionError("asked for it")
        if value == "value error":
            raise ValueError("own words")
        return cls.a if value == "a" else value


def attempt(function):
    try:
        print("gives", function())
    except Exception as error:
        print(type(error).__name__, error, "| context", repr(error.__context__))


class Empty(Enum):
    pass


def delete():
    del Plain.a


def reassign():
    Plain.a = 3


def rename():
    Plain.a.name = "x"


def unvalue():
    del Plain.a.value


for function in (
    lambda: Plain(3), lambda: Plain("x"), lambda: Plain([]), lambda: Plain(1, 2), lambda: Plain["zz"], lambda: Plain.zz, lambda: Plain.name,
    lambda: Plain.a.zz, lambda: Plain(), lambda: Empty(1), lambda: Empty.__new__(Empty, 1), lambda: Enum("X"), lambda: Enum("X", 5),
    lambda: Enum("X", [("a", 1, 2)]), delete, reassign, rename, unvalue, lambda: Wrong("a"), lambda: Wrong("raise"), lambda: Wrong("value error"),
    lambda: Wrong(5), lambda: Wrong(None), lambda: Plain.a < Plain.b, lambda: Plain.a + 1,
    lambda: Plain.a._add_alias_("b"), lambda: Plain.a._add_value_alias_(2),
):
    attempt(function)
Plain.a._add_alias_("c")
Plain.a._add_value_alias_(7)
print(Plain.c, Plain(7), list(Plain), list(Plain.__members__))
