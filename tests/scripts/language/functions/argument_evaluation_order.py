def log(x):
    print("eval", x)
    return x

def f(*args, **kw):
    print(args, kw)

f(log(1), *log([2]), log(3), k=log(4), **log({"l": 5}), m=log(6))

def g(a=log("default a"), *, b=log("default b"), c: log("annotation") = log("default c")) -> log("returns"):
    pass

def decorate(name):
    print("decorator", name)
    return lambda f: f

@decorate("outer")
@decorate("inner")
def h(a=log("default of h")): pass
