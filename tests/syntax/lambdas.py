lambda: 1
lambda a, /, b=1, *c, d, e=2, **f: a
lambda *, a: a
lambda *a: lambda: a
