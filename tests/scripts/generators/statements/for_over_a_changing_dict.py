def gen(d):
    for k in d:
        yield k

d = {1: 1, 2: 2}
g = gen(d)
print(next(g))
d[3] = 3
try:
    next(g)
except RuntimeError as e:
    print(e)
print(next(g, "finished"))
