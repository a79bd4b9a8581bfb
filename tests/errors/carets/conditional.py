class C:
    def __bool__(self): raise ValueError("b")
x = 1 if C() else 2
