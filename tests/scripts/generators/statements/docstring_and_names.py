def gen(a, b=1):
    """What it does."""
    c = yield a
    d = c

print(gen.__doc__, gen.__name__, gen.__defaults__)
print(gen.__code__.co_varnames, gen.__code__.co_argcount, gen.__code__.co_name)
