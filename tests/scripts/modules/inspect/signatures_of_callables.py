# Every kind of callable has a signature.
import functools
import inspect
import sys
import types
from inspect import Parameter as Q, Signature, signature as sg


def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as x:
        print(type(x).__name__, x)


def f(a, b: int, /, c=1, *d, e, g: 'str' = 'x', **h) -> list[int]: "doc"
show(sg, f); print(repr(sg(f)), list(sg(f).parameters), sg(f).parameters['g'], repr(sg(f).parameters['d'].kind), sg(f).parameters['a'].kind.description, sg(f).return_annotation, sg(f) == sg(f), hash(sg(f)) == hash(sg(f)), sg(f).parameters['c'].default, sg(f).parameters['a'].default is Q.empty, Q.empty)
class C:
    "cdoc"
    def __init__(self, x, y=2): pass
    def m(self, z): pass
    @classmethod
    def k(cls, q): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): "pdoc"
    def __call__(self, *a): pass
class D(C):
    def __new__(cls, *args, **kw): return object.__new__(cls)
    def m(self, z): pass
class M(type):
    def __call__(cls, u, v): pass
class E(metaclass=M): pass
class F: pass
for x in [C, C.m, C(1).m, C.k, C.s, C(1), D, E, F, functools.partial(f, 1, 2, e=5), functools.partial(C.m, 5), lambda x, y=5: 0, len, print, str.join, ''.join, object, dict.get, {}.get, int.__add__, (5).__add__, isinstance, functools.partial(len)]:
    show(sg, x)
show(sg, 5); show(sg, type); show(sg, int); show(sg, dict); show(sg, object.__init__)
@functools.wraps(f)
def w(*a): pass
show(sg, w); show(sg, w, follow_wrapped=False)
