x = "outer"
print(list(x for x in range(3)), x)
def f():
    y = 10
    g = (y + i for i in range(2))
    y = 20
    return list(g)
print(f())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
def counter():
    n = 5
    g = (n for _ in range(3))
    out = []
    for v in g:
        n += 1
        out.append(v)
    return out
print(counter())
