# Signatures that built-in classes say as text, and the type parameters of functions.
import operator, inspect
def f(): pass
print(f.__type_params__, vars(f))
def g[T](): pass
print(g.__type_params__, vars(g))
for v in (5, None):
    try: f.__type_params__ = v
    except TypeError as e: print(e)
try: del f.__type_params__
except TypeError as e: print(e)
print(inspect.signature(operator.attrgetter), inspect.signature(operator.itemgetter), inspect.signature(operator.methodcaller), operator.itemgetter.__text_signature__)
class K(object): pass
print(K.__text_signature__, object.__text_signature__)
import functools
@functools.wraps(g)
def h(): pass
print(h.__type_params__, list(vars(h)))
