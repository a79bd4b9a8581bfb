# compress, dropwhile, takewhile, filterfalse: what they give and what they refuse.
import itertools as I

def show(f, *a, **k):
    try:
        r = f(*a, **k)
        print(list(r))
    except Exception as e:
        print(type(e).__name__, e)

show(I.compress, 'ABCDEF', [1, 0, 1, 0, 1, 1])
show(I.compress, data='AB', selectors=[0, 1])
show(I.compress, 'AB', [])
show(I.compress, 'AB')
show(I.compress, 1, 2)
show(I.dropwhile, lambda x: x < 5, [1, 4, 6, 4, 1])
show(I.takewhile, lambda x: x < 5, [1, 4, 6, 4, 1])
show(I.filterfalse, lambda x: x % 2, range(6))
show(I.filterfalse, None, [0, 1, '', 2])
show(I.filterfalse, bool, [0, 1, '', 2])
for f in (I.dropwhile, I.takewhile, I.filterfalse):
    show(f)
    show(f, len)
    show(f, len, 3)
    show(f, len, [1])
    show(f, len, [], 2)
    show(f, x=1)
t = I.takewhile(bool, [1, 0, 1])
print(list(t), list(t))
