# Virtual subclasses: registration, hooks, caches, errors.
from abc import ABC, ABCMeta, abstractmethod, get_cache_token

def show(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)

class A(ABC):
    pass

class B(A):
    pass
print(isinstance(3, A), issubclass(int, A))
token = get_cache_token()
print(A.register(int) is int, get_cache_token() - token, isinstance(3, A), issubclass(bool, A), issubclass(str, A))

@B.register
class V:
    pass
print(isinstance(V(), A), issubclass(V, B), A.__subclasses__(), V.__mro__ == (V, object))
show(A.register, 3)
show(B.register, A)
show(issubclass, 3, A)

class Hooked(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hooked:
            return any('quack' in k.__dict__ for k in C.__mro__)
        return NotImplemented

class Duck:
    def quack(self): ...
print(isinstance(Duck(), Hooked), issubclass(int, Hooked))

class Wrong(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        return 5
show(issubclass, int, Wrong)

class Proxy:
    __class__ = int
print(isinstance(Proxy(), A), isinstance(Proxy(), B))
