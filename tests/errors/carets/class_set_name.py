class D:
    def __set_name__(self, owner, name): raise ValueError("set name")
class C:
    d = D()
