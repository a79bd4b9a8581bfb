# Protocols, and classes that implement them.
from typing import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
@runtime_checkable
class HasX(Protocol):
    x: int
class Plain(Protocol):
    def m(self): ...
class Impl:
    x = 1
    def __len__(self): return 1
    def m(self): pass
class Sub(Plain):
    def __init__(self): self.q = 1
print(isinstance([], HasLen), isinstance(5, HasLen), issubclass(list, HasLen), isinstance(Impl(), HasX), isinstance(5, HasX), 1, 1, Sub().q)
show(lambda: isinstance(Impl(), Plain)); show(lambda: issubclass(Impl, Plain)); show(lambda: issubclass(Impl, HasX)); show(HasLen); show(Plain); show(runtime_checkable, int); show(get_protocol_members, int)
print(sorted(get_protocol_members(HasX)), is_protocol(HasX), is_protocol(Impl), is_protocol(Sub), HasLen.__mro__, HasX.__protocol_attrs__)
print(isinstance(5, SupportsInt), isinstance('a', SupportsInt), isinstance(5, SupportsAbs), isinstance(5.0, SupportsIndex), issubclass(float, SupportsRound))
T = TypeVar('T')
class GP(Protocol[T]):
    def get(self) -> T: ...
class GI(GP[int]):
    def get(self): return 5
print(GP[int], GI().get(), GP.__parameters__, GI.__mro__)
show(lambda: type('X', (Protocol, int), {}))
