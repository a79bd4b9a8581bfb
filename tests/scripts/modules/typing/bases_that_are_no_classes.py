# Aliases among the bases of a class.
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


mk('class X(T): pass'); mk('class X(TypeVar): pass'); mk('class X(Generic): pass'); mk('class X(Union): pass'); mk('class X(Union[int,str]): pass'); mk('class X(Generic[T], Generic[P]): pass'); mk('class X(A[T], Generic[P]): pass'); mk('class X(List[int]): pass\nprint(X.__mro__, X.__bases__, X.__orig_bases__)'); mk('class X(Any): pass'); mk('class X(Protocol, int): pass'); mk('class X(Dict[str,T]): pass\nprint(X.__mro__, X.__parameters__, X[int])'); mk('class X(Iterable[T], Sized): pass\nprint(X.__mro__)'); mk('class X(P.args): pass'); mk('class X(NewType("Q", int)): pass'); mk('class X(A[int], A[str]): pass'); mk('class X(Callable[[int],str]): pass\nprint(X.__mro__)'); mk('class X(Tuple[int,str]): pass\nprint(X.__mro__)')
