# singledispatch: classes, abstract classes, annotations, unions, methods, errors.
import functools
from collections.abc import Mapping, Sized, Iterable

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

@functools.singledispatch
def f(x):
    return 'object'

@f.register(int)
def _(x):
    return 'int'

@f.register
def _(x: list):
    return 'list'

@f.register
def _(x: str | bytes):
    return 'text'

@f.register(Mapping)
def _(x):
    return 'mapping'
f.register(Sized, lambda x: 'sized')
for v in (1, True, 1.5, [], 'a', b'', {}, set(), (), None):
    print(type(v).__name__, f(v))
print(f.dispatch(bool)(0), len(f.registry), f.__name__, f.registry[int](1))

class D(dict):
    pass
print(f(D()))
show(f)
show(f.register, 3)
show(f.register, 'a', print)
show(f.register, len)

def bad(x: 3):
    pass
show(f.register, list[int])

class P:
    pass
Iterable.register(P)
Sized.register(P)
f.register(Iterable, lambda x: 'iterable')

class M:
    @functools.singledispatchmethod
    def m(self, x):
        return 'default'
    @m.register
    def _(self, x: int):
        return 'int method'
    @functools.singledispatchmethod
    @classmethod
    def c(cls, x):
        return cls.__name__
    @c.register(str)
    @classmethod
    def _(cls, x):
        return cls.__name__ + ' str'
print(M().m(1), M().m(''), M.c(1), M.c(''))
show(M().m)
show(functools.singledispatchmethod, 3)
