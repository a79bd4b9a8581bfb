from enum import Enum, Flag, IntEnum, StrEnum


def show(cls):
    print(cls.__name__, cls.__module__, cls.__qualname__, [(member.name, member.value) for member in cls])


show(Enum("A", "x y z"))
show(Enum("B", "x, y, z", start=5))
show(Enum("C", ["x", "y"], module="some.module", qualname="Outer.C"))
show(Enum("D", {"x": 10, "y": "text"}))
show(Enum("E", [("x", 1), ("y", 1)]))
show(Enum("F", ()))
show(Enum("G", "x y", type=str))
show(IntEnum("H", "x y"))
show(StrEnum("I", "Xx Yy"))
show(Flag("J", "x y z"))
show(Enum("K", iter([("z", 1)])))
print(Enum("L", "a", type=float).a + 0.5)
