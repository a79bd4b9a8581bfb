# bisect: left and right, bounds, keys, insertion, errors.
import bisect

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

a = [1, 2, 2, 2, 5]
for x in (0, 1, 2, 3, 5, 6):
    print(x, bisect.bisect_left(a, x), bisect.bisect_right(a, x), bisect.bisect(a, x))
show(bisect.bisect_left, a, 2, 2)
show(bisect.bisect_right, a, 2, 0, 2)
show(bisect.bisect, a, 2, -1)
show(bisect.bisect, a, 2, 0, 9)
show(bisect.bisect_left, ['a', 'bb', 'cccc'], 3, key=len)
b = [1, 3]
bisect.insort(b, 2)
bisect.insort_left(b, 1)
bisect.insort_right(b, 3, lo=1)
print(b)
c = ['a', 'ccc']
bisect.insort(c, 'bb', key=len)
print(c)
show(bisect.bisect, 3, 1)
show(bisect.bisect, [1], 'a')
show(bisect.bisect)
show(bisect.insort, (1, 2), 3)
show(bisect.bisect, a=[1], x=1)
