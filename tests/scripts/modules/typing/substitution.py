# Types in the place of parameters.
from typing import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


T = TypeVar('T')
Ts = TypeVarTuple('Ts'); P = ParamSpec('P')
print(Tuple[int, *Ts][str, bytes], Tuple[*Ts, T][int, str], Callable[[*Ts], T], Callable[Concatenate[int, P], T][[str], bytes], Callable[P, T][..., int], Callable[P, int][str, int], list[T][int], dict[str, List[T]][int], Union[T, List[T]][int], tuple[*Ts][int, str], Generic[*Ts], Unpack[Tuple[int, str]])
print(P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, TypeAliasType('Z', int), TypeAliasType('Z', List[T], type_params=(T,))[int]); show(TypeAliasType, 5, 5); show(TypeAliasType, 'x', 5, type_params=5)
print(type(NoDefault)() is NoDefault, NoDefault)
class Q[T=int]: pass
print(Q.__parameters__)
show(lambda: Ts.__typing_subst__(5)); print(Iterable[Any], Dict[str, Any], Type[Any], Optional[Any], Any | None)
