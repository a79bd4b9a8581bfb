# groupby: groups share the iterator, and only the newest still has items.
import itertools as I
print([(k, list(g)) for k, g in I.groupby('aabbbca')])
print([(k, list(g)) for k, g in I.groupby([1, 2, 4, 5, 7], lambda x: x % 2)])
print([k for k, g in I.groupby('aabbc')])
groups = [g for k, g in I.groupby('aabbc')]
print([list(g) for g in groups])
g = I.groupby('aabb')
k, first = next(g)
print(k, next(first))
k, second = next(g)
print(k, list(first), list(second))
print(list(I.groupby([])), type(first).__name__)
for bad in (lambda: I.groupby(), lambda: I.groupby(3), lambda: I.groupby([], 1, 2), lambda: next(I.groupby([1], 3)),
            lambda: type(first)(1, 2), lambda: type(first)()):
    try:
        bad()
    except TypeError as e:
        print(e)
