def f():
    print(x)
    x = 1

def g():
    def inner():
        return y
    inner()
    y = 1

def h():
    return undefined

def i():
    for z in []:
        pass
    return z

def j():
    del w
    w = 1

for fn in (f, g, h, i, j):
    try:
        fn()
    except NameError as e:
        print(type(e).__name__, e, e.name)
