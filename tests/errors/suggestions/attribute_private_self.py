class C:
    _value = 1
    def get(self): return self.value
C().get()
