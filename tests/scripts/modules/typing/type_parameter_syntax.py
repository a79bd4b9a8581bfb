# Functions, classes and aliases with type parameters.
from typing import *


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as x:
        print(type(x).__name__, x)


def f[T: int, *Ts, **P](x: T) -> T: return x
print(f.__type_params__, f.__type_params__[0].__bound__, f.__type_params__[0].__infer_variance__, f.__annotations__)
class K[T, U=str](dict[T, U]):
    def m[V: (int, str)](self, v: V) -> V: return v
print(K.__type_params__, K.__parameters__, K.__orig_bases__, K[int, str], K.__mro__, K.m.__type_params__[0].__constraints__, K[int], K.__type_params__[1].__default__)
type Al[T] = list[T] | int
print(Al, Al.__value__, Al.__type_params__, Al[int], Al.__parameters__, Al.__name__, Al[int].__origin__, Al.__module__, type(Al))
type Pl = int
show(lambda: Pl[int]); print(Pl.__value__, list[Pl])
class V[*Ts]: pass
print(V[int, str], V[()], V.__parameters__, V.__orig_bases__, V[*tuple[int, ...]])
class W[**P]: pass
print(W[int, str], W[[int]], W[...], W.__parameters__)
class PP[T](Protocol):
    def g(self) -> T: ...
print(PP.__mro__, PP.__parameters__, PP[int])
show(lambda: K[int, str, 5]); show(lambda: V[int].__args__)
