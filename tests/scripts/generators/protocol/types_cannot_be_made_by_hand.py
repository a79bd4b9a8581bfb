def gen():
    yield

T = type(gen())
print(T, T.__name__, T.__module__, T.__mro__)
try:
    T()
except TypeError as e:
    print(e)
g = gen()
print(isinstance(g, T), issubclass(T, object), callable(g), bool(g), g == g, g != gen(), g in [g])
print({g: 1}[g])
