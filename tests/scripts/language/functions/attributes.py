def f(a, b: int = 1) -> str:
    "Doc string."
    return a

print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__)
f.extra = 5
print(f.extra, f.__dict__)
f.__name__ = "g"
print(f.__name__, repr(f).split(" at ")[0])
try:
    f.__name__ = 5
except TypeError as e:
    print(e)
try:
    f.missing
except AttributeError as e:
    print(e)

class C:
    def m(self):
        def inner(): pass
        return inner

print(C.m.__qualname__, C().m.__name__, C().m().__qualname__, (lambda: 0).__qualname__)
print(C().m.__self__.__class__.__name__, C().m.__func__ is C.m)
