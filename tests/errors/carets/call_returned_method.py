class C:
    def f(self): raise ValueError("x")
    def g(self):
        return self.f()
C().g()
