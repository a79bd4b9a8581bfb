# reduce and cmp_to_key.
from functools import reduce, cmp_to_key

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

show(reduce, lambda a, b: a + b, [1, 2, 3])
show(reduce, lambda a, b: a + b, [1, 2, 3], 10)
show(reduce, lambda a, b: a + b, [], 10)
show(reduce, lambda a, b: a + b, [])
show(reduce, int, 1)
show(reduce, 1, [1, 2])
show(reduce)
show(reduce, int)
K = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=K), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
a, b = K(1), K(obj=2)
print(a < b, a <= b, a == b, a != b, a > b, a >= b, a.obj)
a.obj = 5
print(a > b)
show(hash, a)
show(lambda: a < 1)
show(K)
show(K, 1, 2)
show(cmp_to_key)
show(cmp_to_key, 1, 2)
show(lambda: cmp_to_key(3)(1) < cmp_to_key(3)(2))
show(lambda: cmp_to_key(lambda a, b: 'x')(1) < K(1))
print(type(a).__name__, K.__class__)
