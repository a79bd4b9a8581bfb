class A: pass
class A(): pass
class A(B, *C, metaclass=M, **k):
    """doc"""
    x: int = 1
    def f(self): ...
