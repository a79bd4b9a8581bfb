class C:
    blech = 1
    def __getattr__(self, name): raise AttributeError(name, name=name, obj=self)
C().bleech
