def d(f): return f
def e(f): raise ValueError("e")
@d
@e
def f():
    pass
