# markcoroutinefunction, getargs and others.
import functools
import inspect
import sys
import types
from inspect import Parameter as Q, Signature, signature as sg


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
@inspect.markcoroutinefunction
def mc(): pass
print(inspect.iscoroutinefunction(mc), inspect.isabstract(C), inspect.getargs(f.__code__), inspect.formatannotation(int))
