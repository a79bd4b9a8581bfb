class M(type):
    def __new__(m, *a): raise ValueError("M")
class C(metaclass=M):
    def f(self):
        pass
