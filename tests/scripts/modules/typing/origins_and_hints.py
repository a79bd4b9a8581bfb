# Taking types apart, and reading annotations.
from typing import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


T=TypeVar('T'); P=ParamSpec('P'); Ts=TypeVarTuple('Ts'); S=TypeVar('S', default=int)


class A(Generic[T]):
    x: 'int'
    y: T = None
class B(A[int]): pass
class C(A[T], Generic[T, P]): pass


print(get_origin(List[int]), get_args(List[int]), get_args(Callable[[int,str],T]), get_args(Callable[...,int]), get_args(Annotated[int,1]), get_origin(Annotated[int,1]), get_origin(Union[int,str]), get_args(int|str), get_origin(int|str), get_args(int), get_origin(Generic), get_args(Literal[1,2]), get_origin(P.args), get_args(Tuple[()]), get_args(Dict))
def f(a: int, b: 'A[str]' = None, *c: 'T', d: None = 0, **k: Annotated[int, 5]) -> 'List[B]': pass
print(get_type_hints(f)); print(get_type_hints(f, include_extras=True)); print(get_type_hints(A), get_type_hints(B)); show(get_type_hints, 5); 
