class K:
    def __init__(self, v): self.v = v
    def __hash__(self):
        print("hash", self.v)
        return self.v % 2
    def __eq__(self, o):
        print("eq", self.v, o.v)
        return self.v == o.v
    def __repr__(self): return f"K{self.v}"

d = {K(1): "one", K(3): "three"}
print(d[K(3)], K(5) in d, len(d))
d[K(1)] = "changed"
print(d)

class NoHash:
    __hash__ = None
class EqOnly:
    def __eq__(self, o): return True
class BadHash:
    def __hash__(self): return "x"
class FailingEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("in eq")
for x in (NoHash(), EqOnly(), BadHash(), [], {}, set(), (1, [])):
    try:
        {x: 1}
    except TypeError as e:
        print(e)
try:
    {FailingEq(): 1, FailingEq(): 2}
except ValueError as e:
    print(e)
class D(dict):
    def __missing__(self, key): return "missing " + str(key)
print(D(a=1)["a"], D()["zzz"], D().get("q"))
n = float("nan")
print({n: 1}[n], n in [n], (n,) == (n,))
