# Type variables, their attributes and errors.
from typing import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


T=TypeVar('T'); P=ParamSpec('P'); Ts=TypeVarTuple('Ts'); S=TypeVar('S', default=int)
show(TypeVar, 'T', int); show(TypeVar, 'T', int, str, bound=int); show(TypeVar, 'T', covariant=True, contravariant=True); show(TypeVar, 5); show(TypeVar, 'T', bound=(1,)); show(TypeVar, 'X', covariant=True); show(TypeVar, 'X', contravariant=True); show(TypeVar, 'X', infer_variance=True); show(TypeVar,'X',infer_variance=True,covariant=True)
print(T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__default__, T.has_default(), S.__default__, S.has_default(), T.__module__, AnyStr.__constraints__, TypeVar('B', bound='x').__bound__)
