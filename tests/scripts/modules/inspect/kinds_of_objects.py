# The predicates for kinds of objects.
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
def gen(a): b = 1; yield a; yield b
x = gen(5); print(inspect.getgeneratorstate(x), inspect.getgeneratorlocals(x)); next(x); print(inspect.getgeneratorstate(x), inspect.getgeneratorlocals(x)); x.close(); print(inspect.getgeneratorstate(x), inspect.getgeneratorlocals(x))
async def co(): pass
y = co(); print(inspect.getcoroutinestate(y), inspect.getcoroutinelocals(y)); y.close(); print(inspect.getcoroutinestate(y))
async def ag(): yield
z = ag()
for o in [sys, C, C(1).m, C.m, C.p, gen, co, ag, z, x, y, f.__code__, len, str.join, (5).__add__, type.__dict__['__mro__'], sys._getframe(), C.k, int.__add__]:
    print(''.join(str(int(bool(getattr(inspect, n)(o)))) for n in ['ismodule','isclass','ismethod','ismethoddescriptor','isdatadescriptor','ismemberdescriptor','isgetsetdescriptor','isfunction','isgeneratorfunction','iscoroutinefunction','isasyncgenfunction','isasyncgen','isgenerator','iscoroutine','isawaitable','istraceback','isframe','iscode','isbuiltin','isroutine','isabstract','ismethodwrapper']))
y.close()
