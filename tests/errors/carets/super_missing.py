class A: pass
class B(A):
    def f(self):
        return super().f() + 1
B().f()
