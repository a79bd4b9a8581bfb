# Parameters and signatures made by hand.
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
show(Q, 'x', 9); show(Q, '1', Q.KEYWORD_ONLY); show(Q, 'x', Q.VAR_KEYWORD, default=1); show(Q, 5, Q.KEYWORD_ONLY); show(Q, 'if', Q.KEYWORD_ONLY); print(repr(Q('x', Q.KEYWORD_ONLY, default=5, annotation=int)), Q('x', Q.KEYWORD_ONLY).replace(name='y'), Q('x', Q.KEYWORD_ONLY) == Q('x', Q.KEYWORD_ONLY))
P = lambda n, k, **kw: Q(n, k, **kw)
show(Signature, [P('a', Q.KEYWORD_ONLY), P('b', Q.POSITIONAL_ONLY)]); show(Signature, [P('a', Q.POSITIONAL_ONLY, default=1), P('b', Q.POSITIONAL_ONLY)]); show(Signature, [P('a', Q.POSITIONAL_ONLY), P('a', Q.KEYWORD_ONLY)]); show(Signature, [P('a', Q.VAR_POSITIONAL), P('b', Q.VAR_POSITIONAL)]); print(Signature(), Signature([P('a', Q.POSITIONAL_ONLY)], return_annotation=int), sg(f).replace(return_annotation=Signature.empty), sg(f).format(max_width=10))
