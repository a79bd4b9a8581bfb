# count, cycle and repeat: numbers, reprs, limits.
import itertools as I

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

for a in ((), (5,), (2.5, 0.5), (1, 2), (10**30,), ('a',), (1, 'a'), (True,), (1, 0), (1, -1)):
    show(I.count, *a)
show(I.count, start=3, step=4)
show(I.count, x=1)
show(I.count, 1, 2, 3)
c = I.count(9223372036854775806)
print(next(c), next(c), next(c), c)
c = I.count(1.5, 0.25)
print(next(c), next(c), c)
print(I.repeat('x'), I.repeat(1, 3), I.repeat(1, -3), list(I.repeat(7, 2)), list(I.repeat(object=None, times=2)))
show(I.repeat, 1, 'x')
show(I.repeat)
print(I.repeat(5, 3).__length_hint__())
show(I.repeat(5).__length_hint__)
r = I.repeat(1, 2)
next(r)
print(r, list(r), r)
c = I.cycle('abc')
print([next(c) for _ in range(8)])
print(list(I.cycle([])))
show(I.cycle)
show(I.cycle, 1)
show(I.cycle, x=1)
