def trace(f):
    def wrapper(*args, **kw):
        print("call", f.__name__, args, kw)
        return f(*args, **kw)
    return wrapper

def times(n):
    return lambda f: lambda *a: [f(*a)] * n

@times(2)
@trace
def add(a, b):
    return a + b

print(add(1, 2))

@lambda f: f()
def value():
    return "called at once"

print(value)

class C:
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls): return cls.__name__
    @property
    def p(self): return "prop"

print(C.s(1), C.c(), C().p, C().s(2), C().c())
