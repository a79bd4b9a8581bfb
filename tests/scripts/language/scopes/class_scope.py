x = "global"

class A:
    x = "class"
    y = x
    def get(self):
        return x
    z = [x for _ in range(1)]
    f = lambda self: x

print(A.x, A.y, A().get(), A.z, A().f())

def outer():
    x = "function"
    class B:
        y = x
        def get(self):
            return x
        x = "class in function" if False else "rebound"
    return B.x, B().get()

try:
    print(outer())
except NameError as e:
    print(e)

class C:
    n = 1
    n += 1
    for i in range(3):
        n += i
    del i

print(C.n, hasattr(C, "i"))
