# Counter: counting, arithmetic, comparisons.
from collections import Counter

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

c = Counter('abracadabra')
print(c, c.most_common(2), c.most_common(1), c.most_common(0), c['z'], c.total(), sorted(c.elements()))
print(Counter(), Counter(a=1, b=2), Counter({'x': 3}), Counter([1, 1, 'q']))
c.update('aab'); c.update({'z': 4}); c.update(q=1); print(c)
c.subtract('a'); c.subtract({'z': 9}); c.subtract(k=2); print(c)
del c['z']; del c['not there']; print(c)
a, b = Counter(a=3, b=1, n=-2), Counter(a=1, b=2, c=1)
print(a + b, a - b, a & b, a | b, +a, -a)
print(a == b, a != b, a <= b, a < b, a >= b, a > b, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) < Counter(a=2))
x = Counter(a=3, b=1); x += b; print(x); x -= Counter(a=4); print(x); x |= Counter(z=2); print(x); x &= Counter(b=1, z=5); print(x)
print(a.copy(), type(a.copy()).__name__, a.__reduce__())
show(Counter.fromkeys, 'ab')
show(Counter, 1)
show(Counter, 1, 2)
show(lambda: a + 1)
show(lambda: a < 1)
print(Counter(a='x', b=1))

class Sub(Counter):
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
print(Sub('aab'), Sub('a') == Counter('a'))
