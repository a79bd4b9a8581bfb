class A:
    def method(self): pass
class B(A):
    def f(self): super().metod()
B().f()
