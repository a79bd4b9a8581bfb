# TypedDict as a base and as a function.
from typing import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


def mk(src):
    try:
        exec(src, globals())
        print('ok')
    except Exception as x:
        print(type(x).__name__, x)


class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TE(TD, total=False):
    c: Required[ReadOnly[int]]
    d: 'TD'
print(TD(a=1), TE.__annotations__, TE.__required_keys__ == {'a','c'}, sorted(TE.__optional_keys__), TE.__total__, TD.__total__, TE.__readonly_keys__, TD.__mro__, TE.__orig_bases__ == (TD,), is_typeddict(TD), is_typeddict(dict), type(TD).__name__, get_type_hints(TE))
show(lambda: isinstance({}, TD)); mk('class X(TypedDict, int): pass'); print(TypedDict('Q', {'x': int}), TypedDict('Q', {'x': int}, total=False).__total__)
