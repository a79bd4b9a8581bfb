import gc
import weakref


class Keyed(weakref.ref):
    def __new__(cls, value, callback=None, key=None):
        self = super().__new__(cls, value, callback)
        self.key = key
        return self

    def __init__(self, value, callback=None, key=None):
        super().__init__(value, callback)


class C:
    pass


c = C()
a = Keyed(c, key=1)
b = Keyed(c, key=2)
print(a is b, a == b, a.key, b.key, a() is c, weakref.getweakrefcount(c), isinstance(a, weakref.ref))
del c
gc.collect()
print(a(), a == b)
