import enum
from enum import *


def attempt(source):
    try:
        exec(source, {**vars(enum), "__name__": "m"})
    except Exception as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), getattr(error, "__notes__", None))
    else:
        print("fine:", source)


for body in (
    "_foo_ = 1", "mro = 1", "a = 1; a = 2", "a = 1; _ignore_ = 'a b'", "_order_ = 'b a'; a = 1; b = 2", "_order_ = ['a', 'b']; a = 1",
    "a = auto(); _generate_next_value_ = lambda *args: 3", "a = 'x'; b = auto()", "a = 1; b = 'x'; c = auto()", "__a = 1; b = 2",
    "_ignore_ = 'a'; a = 1; a = 2; b = a", "__order__ = 'a b'; a = 1; b = 2",
    "def __new__(cls, v): return super().__new__(cls, v)\n a = 1",
):
    attempt(f"class E(Enum):\n {body}")
for body in ("a = 'x'; b = auto()", "a = 1; b = 'x'"):
    attempt(f"class E(Flag):\n {body}")
for body in ("a = 1", "a = 'b', 2", "a = b'b', 'utf8', 2", "a = 'b', 'c', 'd', 'e'", "a = b'b', 'utf8'"):
    attempt(f"class E(StrEnum):\n {body}")
attempt("class A(Enum):\n a = 1\nclass B(A): pass")
attempt("class E(Enum, int):\n a = 1")
attempt("class E(ReprEnum):\n a = 1")
attempt("class E(int, Enum):\n a = 'x'")
attempt("class E(Enum, x=1):\n a = 1")
