# Where functions and classes come from.
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

@functools.wraps(f)
def w(*a):
    pass


class M(type):
    def __call__(cls, u, v): pass
class E(metaclass=M): pass
class F: pass
def gen(a): b = 1; yield a; yield b
print(inspect.getmro(D), inspect.getmodule(C) is sys.modules['__main__'], inspect.getmodule(functools.wraps).__name__, inspect.unwrap(w) is f)
print(inspect.getsource(gen)); print(inspect.getsource(C.m), inspect.getsourcelines(C.s)); print(inspect.getsource(D))
def outer(): return inspect.stack()[0].function, inspect.stack()[1].function, inspect.currentframe().f_code.co_name, inspect.getframeinfo(inspect.currentframe()).code_context
print(outer())
show(inspect.getfile, int); show(inspect.getfile, 5); show(inspect.get_annotations, f); show(inspect.get_annotations, 5); print(inspect.get_annotations(f, eval_str=True))
