# Unions by operator, and equality of aliases.
from typing import *

T=TypeVar('T'); P=ParamSpec('P'); Ts=TypeVarTuple('Ts'); S=TypeVar('S', default=int)
print(int | T, T | None, None | T, List[int] | None, Union[int, None] | str, int | List[int], Union[int,str] == int | str, Optional[int] == int | None, hash(Union[int,str]) == hash(Union[str,int]), List[int] == List[int], List[int] is List[int])
