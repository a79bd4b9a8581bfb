class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind, value, tb is not None)
        return self.swallow

with M("a") as x:
    print(x)
with M("a") as x, M("b") as y:
    print(x, y)
with (M("c") as x, M("d"),):
    print(x)
with M("s", True):
    raise ValueError("swallowed")
try:
    with M("n"):
        raise KeyError("out")
except KeyError as e:
    print("caught", e)

def f():
    with M("f"):
        return "value"

print(f())
for i in range(2):
    with M(i):
        continue
with M("xyz") as (a, *b):
    print(a, b)
