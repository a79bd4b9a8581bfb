# tee: independent readers of one iterator.
import itertools as I
a, b = I.tee(iter('abcd'))
print(next(a), next(a), next(b), list(a), list(b))
print(I.tee([], 0), len(I.tee('ab', 3)))
a, = I.tee('xyz', 1)
next(a)
c = a.__copy__()
print(list(a), list(c), type(a).__name__)
x, y, z = I.tee(range(3), 3)
print(list(z), list(x), list(y))
for bad in (lambda: I.tee(), lambda: I.tee([], -1), lambda: I.tee([], 'a'), lambda: I.tee(1), lambda: I.tee([], 1, 2), lambda: I.tee(x=1), lambda: type(a)(1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

class Source:
    def __iter__(self):
        return self
    def __next__(self):
        return next(t)
t, u = I.tee(Source())
try:
    next(t)
except RuntimeError as e:
    print(e)
