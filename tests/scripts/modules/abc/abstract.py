# Abstract methods: who can be instantiated, and what the error names.
import abc
from abc import ABC, ABCMeta, abstractmethod

def show(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)

class A(ABC):
    @abstractmethod
    def f(self):
        return 'A.f'
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
show(A)
print(sorted(A.__abstractmethods__), A.f.__isabstractmethod__, A.__dict__['p'].__isabstractmethod__, A.__dict__['c'].__isabstractmethod__)

class B(A):
    def f(self):
        return super().f() + ' B.f'
    p = 3
    c = s = None
print(B().f(), B.__abstractmethods__)

class C(A):
    def f(self): ...
    p = c = 1
show(C)
C.s = 1
show(C)
abc.update_abstractmethods(C)
print(type(C()).__name__)
show(lambda: type.__abstractmethods__)
show(lambda: int.__abstractmethods__)

class OldStyle(metaclass=ABCMeta):
    @abc.abstractproperty
    def x(self): ...
    @abc.abstractclassmethod
    def y(cls): ...
    @abc.abstractstaticmethod
    def z(): ...
show(OldStyle)

class D(dict, metaclass=ABCMeta):
    @abstractmethod
    def f(self): ...
print(D())
