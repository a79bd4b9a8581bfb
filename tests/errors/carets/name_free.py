def f():
    def g():
        return v * 2
    g()
    v = 1
f()
