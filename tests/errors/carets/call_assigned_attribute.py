class C:
    def f(self): raise ValueError("x")
c = C()
c.x = c.f()
