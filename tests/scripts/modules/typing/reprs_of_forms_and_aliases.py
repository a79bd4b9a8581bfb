# Every form and alias has a repr, an origin, arguments and parameters.
import typing
from typing import *

T=TypeVar('T'); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
for x in [
    Any, Union, Union[int,str], Optional[int], Optional, Callable, Callable[[int],str], Callable[...,T], Callable[P,T], Callable[Concatenate[int,P],T], Literal[1,'a'], ClassVar[int], Final[int], Annotated[int,'x'], Tuple, Tuple[int,...], Tuple[()], List, List[int], List[T], Dict[str,T], Type, Type[int], NoReturn, Never, Self, LiteralString, Concatenate, TypeGuard[int], TypeIs[int], Unpack[Ts], Required[int], NotRequired[int], ReadOnly[int], Generic, Generic[T], Protocol, Protocol[T], T, P, Ts, P.args, P.kwargs, NoDefault, ForwardRef('x'), ForwardRef('x',module='m'), IO, IO[str], SupportsInt, AnyStr, Text, typing.Counter[int], Deque, DefaultDict[int,str], Pattern[str], Match, Iterable[T], AsyncIterator, ContextManager[int], Generator[int,None,str], Awaitable, Hashable, Sized, TypeAlias, Union[T,int][str], List[T][int], Dict[T,T][int],Union[int,None,str], Tuple[Unpack[Ts]], Callable[[T,int],str][bool], Optional[T][int], Literal[None], Union['A',int], List['A'], Annotated[List[T],1][int], ChainMap, OrderedDict, MutableMapping[int,str], Coroutine, FrozenSet, Set[int], Collection, Reversible, AbstractSet[int], KeysView, Type[T], NewType('N',int), typing.Text, BinaryIO, AsyncGenerator[int,None], AsyncGenerator[int], Generator[int], AsyncContextManager,
]:
    print(x, type(x), getattr(x,'__origin__',None), getattr(x,'__args__',None), getattr(x,'__parameters__',None))
