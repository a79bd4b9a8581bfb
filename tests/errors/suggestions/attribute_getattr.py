class C:
    def __getattr__(self, name): raise AttributeError(name)
C().x
