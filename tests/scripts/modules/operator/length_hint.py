# length_hint: the length, the hint, the default.
import operator as o

def show(*a):
    try:
        print(o.length_hint(*a))
    except Exception as e:
        print(type(e).__name__, e)

def hinting(value):
    class H:
        def __length_hint__(self):
            if isinstance(value, Exception):
                raise value
            return value
    return H()
show([1, 2])
show(iter([1, 2, 3]))
show(iter(range(5)), 9)
show(5)
show(5, 3)
show(5, -1)
for v in (4, -1, 'x', NotImplemented, TypeError('t'), ValueError('v')):
    show(hinting(v), 7)
show(3, 4.5)
show([], 'x')
