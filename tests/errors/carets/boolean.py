class C:
    def __bool__(self): raise ValueError("b")
x = C() and 1
