# lru_cache and cache: limits, statistics, keys, methods, errors.
from functools import lru_cache, cache

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

@lru_cache(maxsize=2)
def f(x, y=0):
    'doc of f'
    print('called', x, y)
    return x + y
print(f(1), f(2), f(1), f(3), f(2), f(1), f.cache_info())
print(f(1, y=1), f(y=1, x=1), f.cache_info(), f.cache_parameters())
f.cache_clear()
print(f.cache_info(), f.__name__, f.__doc__, f.__wrapped__(5), f.__qualname__)

@lru_cache(typed=True)
def g(x):
    return type(x).__name__
print(g(1), g(1.0), g(True), g.cache_info())

@lru_cache
def h(x):
    return type(x).__name__
print(h(1), h(1.0), h(True), h.cache_info())
show(h, [])

@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())

@lru_cache(0)
def z(x):
    return x
print(z(1), z(1), z.cache_info(), lru_cache(-5)(len).cache_parameters())

@lru_cache
def fails(x):
    raise ValueError(x)
show(fails, 1)
show(fails, 1)
print(fails.cache_info())

class C:
    @lru_cache
    def m(self, x):
        return x * 2
    @cache
    def n(self):
        return 'n'
c = C()
print(c.m(2), c.m(2), C.m.cache_info(), c.n())
show(lru_cache, 'x')
show(lru_cache, 1, 2, 3)
show(f.cache_clear, 1)
show(f.cache_info, 1)
print(type(f).__name__, type(f).__module__)
