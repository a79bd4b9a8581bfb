# Fields of named tuples and slots are remembered by the node that reads or writes them.
import collections

N=collections.namedtuple("N","x y")
class M(N):
    @property
    def y(self): return "y"
    def __getattr__(self,n): return "?"+n
def f(o): return o.x,o.y
for o in (N(1,2),M(3,4),N(5,6)): print(f(o),f(o))
print(M(1,2).zz)
try: N(1,2).zz
except AttributeError as e: print(e)
N.x=property(lambda s:"new"); print(f(N(1,2)))
class A:
    def __getattr__(self,n):
        if n=="q": raise AttributeError("own")
        return n
a=A(); print(a.z, hasattr(a,"q"), getattr(a,"q",7))
del A.__getattr__
print(hasattr(a,"z"), getattr(a,"z",8))
A.__getattribute__=lambda s,n: "ga"+n
print(a.z, hasattr(a,"q"))
class Sl:
    __slots__=("v","w")
    def __setattr__(self,n,v): object.__setattr__(self,n,v*2)
class Sl2:
    __slots__=("v",)
def st(o):
    for i in range(3): o.v=i
    return o.v
print(st(Sl()),st(Sl2()),st(Sl()))
Sl2.__setattr__=lambda s,n,v: print("set",n,v)
try: print(st(Sl2()))
except AttributeError as e: print(e)
