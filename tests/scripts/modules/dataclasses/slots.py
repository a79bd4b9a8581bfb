from dataclasses import dataclass, field
import weakref


@dataclass(slots=True)
class Slotted:
    a: int
    b: int = 2
    c: list = field(default_factory=list)
    d: int = field(default=7, init=False)


@dataclass(slots=True)
class Derived(Slotted):
    e: int = 5


@dataclass(slots=True, frozen=True, weakref_slot=True)
class Frozen:
    a: int


print(Slotted(1), Slotted.__slots__, Derived.__slots__, Derived(1), Frozen.__slots__, hasattr(Slotted(1), "__dict__"), Slotted.__qualname__)
try:
    Slotted(1).z = 3
except AttributeError as error:
    print(error)
frozen = Frozen(1)
print(frozen.__getstate__(), weakref.ref(frozen)() is frozen)
frozen.__setstate__([5])
print(frozen)
