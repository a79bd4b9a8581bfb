# getmembers, classify_class_attrs and getattr_static.
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
print(inspect.getmembers(C(1), inspect.ismethod).__len__(), [n for n, v in inspect.getmembers(C, inspect.isfunction)], [a[:2] for a in inspect.classify_class_attrs(C) if a.defining_class is C])
class Dyn:
    x = 5
    def __getattr__(self, n): raise RuntimeError
    @property
    def boom(self): raise RuntimeError
d = Dyn(); d.y = 1
print(inspect.getattr_static(d, 'x'), inspect.getattr_static(d, 'y'), type(inspect.getattr_static(d, 'boom')), inspect.getattr_static(d, 'zz', 7)); show(inspect.getattr_static, d, 'zz')
