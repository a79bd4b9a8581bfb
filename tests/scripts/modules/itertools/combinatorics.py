# product, permutations, combinations, combinations_with_replacement.
import itertools as I

def show(f, *a, **k):
    try:
        print([''.join(map(str, t)) for t in f(*a, **k)])
    except Exception as e:
        print(type(e).__name__, e)

show(I.product, 'ab', range(3))
show(I.product, [0, 1], repeat=3)
show(I.product)
show(I.product, 'ab', '')
show(I.product, 'ab', repeat=0)
show(I.product, 'ab', repeat=-1)
show(I.product, 'ab', repeat='x')
show(I.product, 'ab', repeat=2**62)
show(I.product, 'ab', x=1)
show(I.product, 1)
for f in (I.permutations, I.combinations, I.combinations_with_replacement):
    show(f, 'abcd', 2)
    show(f, 'abc', 3)
    show(f, 'ab', 0)
    show(f, 'ab', 3)
    show(f, '', 1)
    show(f, '', 0)
    show(f, 'ab', -1)
    show(f, 'ab', 'x')
    show(f, 1, 1)
    show(f, iterable='ab', r=1)
    show(f)
    show(f, 'a', 1, 2)
show(I.permutations, 'abc')
show(I.permutations, 'abc', None)
show(I.combinations, 'abc')
print(len(list(I.permutations(range(6)))), len(list(I.combinations(range(10), 4))))
