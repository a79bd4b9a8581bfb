class C:
    def f(self, name): pass
C().f(nam=1)
