a = 1
a = b = c
a, b = c
[a, *b] = c
(a), b.c, d[e] = f
a = yield_ = 1
a = b, c
*a, = b
