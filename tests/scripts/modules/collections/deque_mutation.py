# A deque that changes while it is iterated or searched.
from collections import deque

def show(f, *a):
    try:
        print(f(*a))
    except (Exception, StopIteration) as e:
        print(type(e).__name__, e)

d = deque([1, 2, 3])
it = iter(d); next(it); d.append(4)
show(next, it); show(next, it)
it = reversed(d); next(it); d.pop()
show(next, it)
it = iter(d); next(it); d[1] = 9; print(list(it))
print(iter(deque('abc')).__length_hint__(), type(iter(d)).__name__, type(reversed(d)).__name__)

class Clears:
    def __eq__(self, other):
        d.clear()
        return False
for name in ('index', 'count', 'remove', '__contains__'):
    d = deque([Clears(), Clears()])
    show(getattr(d, name), 3)

class Sub(deque):
    pass
s = Sub([1, 2], 5)
s.x = 1
print(s, s.copy(), s.copy().maxlen, type(s.copy()).__name__, s.x, s.__reduce__()[2], s + s)
