import dataclasses
from dataclasses import KW_ONLY, InitVar, dataclass, field
for source in (
    "class C:\n a: int = 1\n b: int",
    "class C:\n a: list = []",
    "class C:\n a: dict = {}",
    "class C:\n a: int = field(default=1, default_factory=int)",
    "class C:\n a = field()",
    "class C:\n _: KW_ONLY\n __: KW_ONLY",
    "class C:\n a: InitVar[int] = field(default_factory=int)",
    "class C:\n a: 'InitVar[int]' = field(default_factory=int)",
    "class C:\n a: 'dataclasses.InitVar[int]' = field(default_factory=int)",
):
    try:
        exec("@dataclass\n" + source)
        print("fine")
    except Exception as error:
        print(type(error).__name__, error)
for keywords in {"weakref_slot": True}, {"slots": True}:
    try:
        @dataclass(**keywords)
        class D:
            __slots__ = ("a",)
            a: int
    except TypeError as error:
        print(error)
print(repr(InitVar[int]), repr(InitVar[list[int]]), repr(InitVar["x"]))
print(dataclasses._FIELD, dataclasses._FIELD_INITVAR, dataclasses._HAS_DEFAULT_FACTORY, field(default=1, metadata={"a": 1}).metadata)
print(dataclass(type("E", (), {})).__dataclass_params__)
