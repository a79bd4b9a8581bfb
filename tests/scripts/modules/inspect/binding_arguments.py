# bind and bind_partial, and their errors.
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
b = sg(f).bind(1, 2, 3, 4, 5, e=6, z=7); print(b, b.args, b.kwargs, b.arguments, b.signature)
b = sg(f).bind(1, 2, e=6); b.apply_defaults(); print(b.arguments, b.args, b.kwargs)
for a, k in [((), {}), ((1,), {}), ((1,2), {}), ((1,2,3), dict(c=4,e=1)), ((1,2),dict(e=1,a=5))]:
    show(lambda: sg(f).bind(*a, **k)); show(lambda: sg(f).bind_partial(*a, **k))
g = lambda a, /, b: 0
show(lambda: sg(g).bind(1,2,3)); show(lambda: sg(g).bind(1,c=3)); show(lambda: sg(g).bind(1,2,b=3)); show(lambda: sg(g).bind(b=1,a=2)); show(lambda: sg(g).bind(1,2,a=2))
