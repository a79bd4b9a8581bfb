# islice: bounds, steps, how much is read, errors.
import itertools as I

def show(*a):
    try:
        print(list(I.islice(*a)))
    except Exception as e:
        print(type(e).__name__, e)

for args in ((3,), (None,), (2, 5), (2, None), (0, None, 3), (1, 9, 3), (None, None, None), (5, 2), (0,), (10**9,)):
    show(range(10), *args)
for args in ((), (-1,), (1, 2, 0), ('a',), (0, 'a'), ('a', 5), (0, 5, 'a'), (0, 5, -1), (-1, 5), (1, -5), (1, 2, 3, 4), (2**63,)):
    show([], *args)
show(3, 4)
it = iter(range(10))
print(list(I.islice(it, 2, 5)), next(it))
it = iter(range(10))
print(list(I.islice(it, 1, 8, 3)), next(it))

class Index:
    def __index__(self):
        return 2
show('abcd', Index())
