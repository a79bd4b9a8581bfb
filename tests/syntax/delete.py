del a
del a, b.c, d[e]
del (a, b)
del [a]
del a,
