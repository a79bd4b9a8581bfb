"""The library on annotations that are kept as text (PEP 563)."""
from __future__ import annotations

import dataclasses
import functools
import inspect
import typing
from dataclasses import KW_ONLY, InitVar, dataclass, field
from typing import ClassVar, NamedTuple, Optional, Protocol, TypedDict, get_type_hints
import typing as t
import dataclasses as dc


@dataclass
class Point:
    x: int
    y: int = 0
    count: ClassVar[int] = 5
    other: typing.ClassVar = 6
    third: t.ClassVar[list[int]] = 7
    scale: InitVar[int] = 2
    more: dc.InitVar[str] = "m"
    most: dataclasses.InitVar = 1
    _: KW_ONLY
    name: str = "p"
    tags: list[str] = field(default_factory=list)

    def __post_init__(self, scale, more, most):
        self.x *= scale


print(Point(1, 2, 3), Point(1), Point(2, name="q"))
print([(f.name, f.type, f.kw_only) for f in dataclasses.fields(Point)])
print(Point.__annotations__)
print(inspect.signature(Point))
print({name: hint for name, hint in get_type_hints(Point).items() if name != "_"})
print(Point.__init__.__annotations__)


@dataclass
class Sub(Point):
    z: float = 1.5
    ClassVarLike: ClassVarX[int] = 3
    odd: 'ClassVar[int]' = 4


print([f.name for f in dataclasses.fields(Sub)])
print(dataclasses.make_dataclass("M", [("a", "int"), ("b", "ClassVar[int]", 3)]).__annotations__)


def f(a: int, /, b: str = "s", *args: float, c: Optional[Point] = None, **kw: list[Point]) -> Undefined | None:
    pass


print(f.__annotations__)
print(inspect.signature(f))
print(list(inspect.signature(f).parameters.values()))
try:
    get_type_hints(f)
except NameError as e:
    print("NameError", e)
try:
    inspect.signature(f, eval_str=True)
except NameError as e:
    print("NameError", e)
Undefined = bytes
print(get_type_hints(f))
print(inspect.signature(f, eval_str=True))
print(inspect.get_annotations(f))
print(inspect.get_annotations(f, eval_str=True))


class N(NamedTuple):
    a: int
    b: str = "x"
    c: N | None = None


print(N.__annotations__, N(1), N._field_defaults)
print(get_type_hints(N))


class TD(TypedDict, total=False):
    a: int
    b: t.Required[str]
    c: t.NotRequired[int]


print(TD.__annotations__)
print(sorted(TD.__required_keys__), sorted(TD.__optional_keys__))
print(get_type_hints(TD))


@functools.singledispatch
def show(x):
    return "other"


@show.register
def _(x: int):
    return "int"


@show.register
def _(x: list | tuple):
    return "sequence"


@show.register
def _(x: Point) -> str:
    return "point"


print(show(1), show([]), show(()), show(Point(1)), show("x"))
try:
    @show.register
    def _(x: list[int]):
        pass
except TypeError as e:
    print("TypeError", e)
try:
    @show.register
    def _(x: Nowhere):
        pass
except NameError as e:
    print("NameError", e)


class Counter:
    @functools.singledispatchmethod
    def add(self, x):
        return "other"

    @add.register
    def _(self, x: int) -> str:
        return "int"


print(Counter().add(1), Counter().add("s"))


class Tree:
    left: Tree
    right: "Tree"
    up: Tree | None = None
    limit: t.Final = 3
    marked: t.Annotated[int, "m"] = 1

    def join(self, other: Tree) -> list[Tree]:
        pass

    @property
    def p(self) -> Tree:
        pass

    @classmethod
    def c(cls, x: Tree): ...


for extras in False, True:
    print(get_type_hints(Tree, include_extras=extras))
print(get_type_hints(Tree.join))
print(Tree.__annotations__)
print(Tree.p.fget.__annotations__, Tree.c.__annotations__)


def generic[T: int](x: T, *a: *tuple[T, ...]) -> list[T]:
    pass


print(generic.__annotations__)
print(get_type_hints(generic))


class G[T]:
    x: T
    def m[U](self, a: T, b: U) -> U: ...


print(G.__annotations__, G.m.__annotations__)
for hinted in G, G.m:
    try:
        print(get_type_hints(hinted))
    except NameError as e:
        print("NameError", e)


class P(Protocol):
    x: int

    def m(self, a: P) -> None: ...


print(P.__annotations__, get_type_hints(P.m))


def local():
    class Inner:
        pass

    @dataclass
    class Uses:
        a: Inner
        b: ClassVar[Inner] = None

    def g(x: Inner) -> Uses:
        pass

    print(Uses.__annotations__, g.__annotations__, dataclasses.fields(Uses)[0].type)
    print(get_type_hints(g, localns=locals()).keys())
    try:
        get_type_hints(g)
    except NameError as e:
        print("NameError", e)


local()
print(functools.wraps(f)(lambda: 0).__annotations__)
print(functools.partial(f).func.__annotations__)
print(inspect.signature(functools.partial(f, 1)))
m: int = 3
n: Undefined2
print(__annotations__)
print(get_type_hints(f, globalns={"int": str, "Undefined": int, "Optional": Optional, "Point": int, "list": list, "str": str, "float": float})["return"])
