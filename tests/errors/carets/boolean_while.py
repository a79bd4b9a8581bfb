class C:
    def __bool__(self): raise ValueError("b")
c = C()
while c:
    pass
