import gc
import sys
import weakref


class C:
    pass


def make():
    c = C()
    c.ring = c
    return [weakref.ref(c, lambda r, n=n: print('callback', n)) for n in range(3)], weakref.ref(c)


refs, plain = make()
lost = weakref.ref(C(), lambda dead: print('lost'))
gc.collect()
print(plain(), [each() for each in refs])


class Failing:
    def __call__(self, dead):
        raise ValueError('in a callback')

    def __repr__(self):
        return 'failing callback'


r = weakref.ref(C(), Failing())
gc.collect()
print('done', r())
