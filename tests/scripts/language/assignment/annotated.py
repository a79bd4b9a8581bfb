x: int = 5
y: "not evaluated" = 6
print(x, y, __annotations__)

def f(a: int, b: str = "b", *args: 1 + 1, k: None = None, **kw: "kw") -> list:
    local: int = 1
    later: undefined_name
    return local

print(f(1), f.__annotations__)

class C:
    n: int
    m: str = "m"

print(C.__annotations__, C.m)
(z): int = 1
d = {}
d["k"]: int = 5
print(d, "z" in __annotations__)
