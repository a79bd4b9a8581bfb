import enum
from enum import *


def attempt(source):
    try:
        names = {**vars(enum), "__name__": "m"}
        exec(source, names)
        print(names["E"])
    except Exception as error:
        print(type(error).__name__, error)


attempt("@unique\nclass E(Enum):\n a=1;b=1;c=2;d=2")
attempt("@unique\nclass E(Enum):\n a=1;b=2")
attempt("@verify(UNIQUE)\nclass E(Enum):\n a=1;b=1;c=2;d=2")
attempt("@verify(CONTINUOUS)\nclass E(Enum):\n a=1;b=5;c=9")
attempt("@verify(CONTINUOUS)\nclass E(Enum):\n a=1;b=100")
attempt("@verify(CONTINUOUS)\nclass E(Enum):\n a='x'")
attempt("@verify(CONTINUOUS)\nclass E(Flag):\n a=1;b=8;c=64")
attempt("@verify(CONTINUOUS, UNIQUE)\nclass E(Flag):\n a=1;b=2;c=4")
attempt("@verify(NAMED_FLAGS)\nclass E(Flag):\n a=1;b=6")
attempt("@verify(NAMED_FLAGS)\nclass E(Flag):\n a=1;b=3")
attempt("@verify(NAMED_FLAGS)\nclass E(Flag):\n a=1;b=6;c=24")
attempt("@verify(NAMED_FLAGS)\nclass E(Flag):\n a=1;b=6;c=24;d=96;e=3;f=1")
attempt("@verify(NAMED_FLAGS)\nclass E(Enum):\n a=1;b=6")
print(list(EnumCheck), list(FlagBoundary), STRICT, repr(UNIQUE))
