# The types can be derived from; instances have attributes, and keywords may go to __init__.
import itertools as I

class Sub(I.count):
    def __init__(self, *args, tag=None):
        self.tag = tag
s = Sub(3)
print(next(s), s.tag, s)

class C(I.chain):
    def __new__(cls, *a, **k):
        return super().__new__(cls, *a)
    def __init__(self, *a, note):
        self.note = note
c = C('ab', note='n')
print(list(c), c.note, isinstance(c, I.chain))

class F(I.filterfalse):
    def __init__(self, f, it, extra=0):
        self.extra = extra
print(F(None, [0, 1], extra=5).extra)
for t in (I.accumulate, I.islice, I.repeat):
    print(t.__name__, t.__module__, t)
print([n for n in dir(I) if not n.startswith('_')])
