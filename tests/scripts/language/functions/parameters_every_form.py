def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw

print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, g=8))
print(f(1, c=9, d=4, a="in kw"))
print(f(*[1, 2], *(3,), **{"d": 4}, **{"z": 1}))

def g(*, k): return k
def h(a, /): return a
def i(*args): return args
def j(**kw): return kw
print(g(k=1), h(2), i(), i(1, 2), j(), j(a=1, self=2))
