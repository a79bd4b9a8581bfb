def d(x): return 5
@d("a")
def f():
    pass
