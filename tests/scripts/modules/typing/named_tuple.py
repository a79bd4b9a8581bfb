# NamedTuple as a base and as a function.
from typing import *

def mk(src):
    try:
        exec(src, globals())
        print('ok')
    except Exception as x:
        print(type(x).__name__, x)


T=TypeVar('T'); P=ParamSpec('P'); Ts=TypeVarTuple('Ts'); S=TypeVar('S', default=int)


class A(Generic[T]):
    x: 'int'
    y: T = None
class B(A[int]): pass
class C(A[T], Generic[T, P]): pass


class N(NamedTuple):
    """doc"""
    x: int
    y: 'str' = 'q'
    def m(self): return self.x
print(N(1), N(1)._asdict(), N.__annotations__, N._field_defaults, N._fields, N(3).m(), N.__doc__, N.__mro__, N(1)==(1,'q'))
mk('class X(NamedTuple):\n x: int = 1\n y: str'); mk('class X(NamedTuple):\n _x: int'); mk('class X(NamedTuple):\n x: int\n def __new__(cls): pass'); mk('class X(NamedTuple, A): pass')
M = NamedTuple('M', [('a', int), ('b', str)]); print(M(1, 'x'), M.__annotations__, M.__module__)
class G(NamedTuple, Generic[T]):
    x: T
print(G[int](1), G.__mro__, G.__parameters__)
