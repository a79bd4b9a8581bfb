class A:
    def __init__(self, x):
        self.x = x

    def name(self):
        return "A"

    def hello(self):
        return "hello from " + self.name()

class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def name(self):
        return "B" + super().name()

class C(B):
    pass

c = C(1, 2)
print(c.x, c.y, c.hello(), C.__mro__, C.__bases__, issubclass(C, A), isinstance(c, (int, A)))

class Prop(A):
    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, v):
        self.x = v // 2

p = Prop(4)
p.double = 20
print(p.double, p.x)
try:
    del p.double
except AttributeError as e:
    print(e)
