class C:
    def __bool__(self): raise ValueError("b")
x = not C()
