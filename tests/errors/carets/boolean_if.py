class C:
    def __bool__(self): raise ValueError("b")
if C():
    pass
