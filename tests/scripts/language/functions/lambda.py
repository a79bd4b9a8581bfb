f = lambda: 0
g = lambda x, y=2, *a, k=3, **kw: (x, y, a, k, kw)
print(f(), g(1), g(1, 5, 6, k=7, z=8))
print((lambda x: lambda y: x + y)(1)(2))
print(sorted(["bb", "a"], key=lambda s: len(s)), f.__name__)
print([(lambda n: n * n)(i) for i in range(3)], (lambda *, a: a)(a=1), (lambda a, /: a)(2))
h = lambda: (yield)
print(type(h()).__name__)
k = lambda x: x if x else "none"
print(k(0), k(1))
