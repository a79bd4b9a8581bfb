import sys

sys.setrecursionlimit(50000)

def leaf():
    for i in range(5):
        got = yield i
        if got:
            print("leaf got", got)
    return "leaf value"

def link(inner):
    return (yield from inner)

g = leaf()
for _ in range(10000):
    g = link(g)
print(next(g), next(g), g.send("hello"), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
