import copy
from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import InitVar, asdict, astuple, dataclass, field, replace

Pair = namedtuple("Pair", "p q")


@dataclass
class Inner:
    v: int


@dataclass
class Outer:
    inner: Inner
    many: list
    table: dict
    pair: Pair
    fixed: int = field(default=3, init=False)


outer = Outer(Inner(1), [Inner(2), (Inner(3),)], {"k": Inner(4), Inner: 5}, Pair(Inner(6), 7))
print(asdict(outer))
print(astuple(outer))
print(asdict(Inner(1), dict_factory=OrderedDict), astuple(Inner(1), tuple_factory=list))
groups = defaultdict(list, {"a": [Inner(1)]})
print(asdict(Outer(None, [], groups, None))["table"])
print(replace(outer.inner, v=9), copy.replace(outer.inner, v=8), outer.inner.__replace__(v=7))


@dataclass
class Seeded:
    a: int
    seed: InitVar[int]

    def __post_init__(self, seed):
        self.a += seed


print(replace(Seeded(1, 2), seed=5))
for wrong in (lambda: replace(outer, fixed=1), lambda: replace(Seeded(1, 2), a=1), lambda: replace(3), lambda: replace(Inner), lambda: asdict(3),
              lambda: asdict(Inner), lambda: astuple(3), lambda: replace(Inner(1), z=3)):
    try:
        wrong()
    except TypeError as error:
        print(error)
