# NewType, overload and the marks for type checkers.
from typing import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


U = NewType('U', int); print(U, U(5), U.__supertype__, U.__name__, U | None)
print(cast(int, 'x'), assert_type(5, int)); show(assert_never, 5); print(TYPE_CHECKING)
@overload
def ov(x: int): ...
@overload
def ov(x: str): ...
def ov(x): return x
print(len(get_overloads(ov))); clear_overloads(); print(get_overloads(ov)); show(overload(lambda: 1))
@final
class FF:
    @override
    def z(self): pass
print(FF.__final__, FF.z.__override__, final(5))
@dataclass_transform(kw_only_default=True)
def dt(c): return c
print(dt.__dataclass_transform__)
@no_type_check
class NT:
    x: 'bad syntax'
    def f(self, a: 'zzz y'): pass
print(get_type_hints(NT), get_type_hints(NT.f))
print(ForwardRef('int') == ForwardRef('int'), hash(ForwardRef('x')) == hash(ForwardRef('x'))); show(ForwardRef, 'a b'); show(ForwardRef, 5)
