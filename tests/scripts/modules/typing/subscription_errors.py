# What can be subscribed, called and asked, and the errors of the rest.
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
print(A.__parameters__, A[int], A[int]().__orig_class__, B.__mro__, B.__orig_bases__, C[int,[str]], C[int,...], C.__parameters__)
show(lambda: A[int,str]); show(lambda: B[int]); show(lambda: Generic[int]); show(lambda: Generic[T,T]); show(lambda: Generic[()]); show(lambda: List[int,str]); show(lambda: Union[()]); show(lambda: List[int][int]); show(lambda: isinstance(1, List[int])); show(lambda: isinstance(1, Union)); show(lambda: isinstance(1, Any)); show(lambda: issubclass(int, Union[int,str])); show(lambda: isinstance(1, Union[int,str])); show(lambda: Any()); show(lambda: List()); show(lambda: List[int]()); show(lambda: Dict[str,int]({1:2})); show(lambda: Union()); show(lambda: Optional[int,str]); show(lambda: ClassVar[ClassVar[int]]); show(lambda: List[ClassVar[int]]); show(lambda: List[Final]); show(lambda: Annotated[int]); show(lambda: Concatenate[int]); show(lambda: Callable[int]); show(lambda: Callable[int,str]); show(lambda: Never[int]); show(lambda: Hashable[int]); show(lambda: Generator[()]); show(lambda: Literal[1,True,1,Literal[2]]); show(lambda: Tuple[int,...][str]); show(lambda: Unpack[int]); show(lambda: A[*Ts]); show(lambda: isinstance([], List)); show(lambda: issubclass(list, Iterable)); show(lambda: isinstance(5, Hashable))
