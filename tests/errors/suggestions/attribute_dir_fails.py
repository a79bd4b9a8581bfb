class C:
    blech = 1
    def __dir__(self): raise ValueError("dir")
C().bleech
