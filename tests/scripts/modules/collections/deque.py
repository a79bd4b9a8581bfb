# deque: every method, limits, slices of errors.
from collections import deque

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

d = deque('abc')
d.append('d'); d.appendleft('z'); d.extend('ef'); d.extendleft('yx')
print(d, len(d), d[0], d[-1], d.pop(), d.popleft())
d.rotate(2); print(d)
d.rotate(-3); print(d)
d.rotate(); print(d)
d.reverse(); print(d, d.count('a'), d.index('a'))
d.insert(1, 'I'); d.insert(-1, 'J'); d.insert(100, 'K'); print(d)
d.remove('I'); del d[0]; d[0] = 'first'; print(d, 'J' in d, 'Q' in d)
print(d.copy() == d, d.copy() is d, d.maxlen, list(reversed(d)))
m = deque(range(10), 3)
print(m, m.maxlen); m.append(1); m.appendleft(0); print(m, m + [5] if 0 else m + deque([5]), m * 2, 2 * m)
print(deque([1, 2]) * 2, deque('ab') + deque('c'), deque([1]) == deque([1]), deque([1]) != deque([2]), deque([1, 2]) < deque([1, 3]), deque([1]) <= deque([1, 0]))
d = deque([1]); d += (2, 3); d *= 2; print(d); d += d; print(d); d.clear(); print(d, bool(d))
d.append(d); print(d)
show(deque, 1); show(deque, [], -1); show(deque, [], 'a'); show(deque, [], 2, 3); show(deque, [], x=1); show(deque, maxlen=2**70)
e = deque()
for f, a in ((e.pop, ()), (e.popleft, ()), (e.remove, (1,)), (e.index, (1,)), (e.insert, (1,)), (e.__getitem__, (0,)), (e.__setitem__, (0, 1)),
             (e.__delitem__, (0,)), (e.rotate, ('a',)), (e.rotate, (1, 2)), (e.append, ()), (e.extend, (1,)), (hash, (e,)), (deque([1], 1).insert, (0, 1))):
    show(f, *a)
for f in (lambda: e + [1], lambda: e * 'a', lambda: e < 1, lambda: [] + e, lambda: e[0:1]):
    show(f)
show(deque('abc').index, 'c', 0, 2)
show(deque('abc').index, 'c', -1)
show(setattr, e, 'maxlen', 3)
print(deque([1], 2).__reduce__()[:3], deque[int], deque.__doc__)
