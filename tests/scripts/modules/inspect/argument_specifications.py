# getfullargspec and getcallargs.
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
g = lambda a, /, b: 0
print(inspect.getfullargspec(f)); print(inspect.getfullargspec(C.m), inspect.getfullargspec(C(1).m)); show(inspect.getfullargspec, 5)
show(inspect.getcallargs, f, 1, 2, e=3); show(inspect.getcallargs, f, 1); show(inspect.getcallargs, g, 1, 2, 3); show(inspect.getcallargs, g, 1, 2, b=1); show(inspect.getcallargs, g); show(inspect.getcallargs, lambda *, k: 0)
