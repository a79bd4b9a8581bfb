def gen(a, b=2, *args, c, **kw):
    yield a, b, args, c, kw

try:
    gen(1)
except TypeError as e:
    print(e)
try:
    gen(1, c=2, a=3)
except TypeError as e:
    print(e)
print(next(gen(1, 2, 3, c=4, d=5)))
print(next(gen(1, c=9)))
