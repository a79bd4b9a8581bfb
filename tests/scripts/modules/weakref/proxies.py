def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import gc
import weakref


class C:
    n = 1

    def __len__(self):
        return 3

    def __getitem__(self, key):
        return key * 2

    def __add__(self, other):
        return 'sum', other

    def __eq__(self, other):
        return isinstance(other, C)

    def __iter__(self):
        return iter('ab')

    def __str__(self):
        return 'text'


class Callable:
    def __call__(self, *args):
        return args


c = C()
k = Callable()
p = weakref.proxy(c)
q = weakref.proxy(k)
show('type(p)', lambda: type(p))
show('type(q)', lambda: type(q))
show('p.n', lambda: p.n)
show('len(p)', lambda: len(p))
show('p[4]', lambda: p[4])
show('p + 1', lambda: p + 1)
show('p == c', lambda: p == c)
show('list(p)', lambda: list(p))
show('str(p)', lambda: str(p))
show('bool(p)', lambda: bool(p))
show('isinstance(p, C)', lambda: isinstance(p, C))
show('q(1, 2)', lambda: q(1, 2))
show('p(1)', lambda: p(1))
show('p.missing', lambda: p.missing)
show('hash(p)', lambda: hash(p))
show('next(p)', lambda: next(p))
show('q + 1', lambda: q + 1)
show('q[0]', lambda: q[0])
show('len(q)', lambda: len(q))
show('weakref.proxy(c) is p', lambda: weakref.proxy(c) is p)
show('weakref.proxy(1)', lambda: weakref.proxy(1))
show('weakref.proxy()', lambda: weakref.proxy())
show('weakref.ProxyType()', lambda: weakref.ProxyType())
show('weakref.getweakrefcount(c)', lambda: weakref.getweakrefcount(c))
p.n = 2
print(c.n)
del p.n
print(c.n)
del c
gc.collect()
show('p.n', lambda: p.n)
show('str(p)', lambda: str(p))
show('bool(p)', lambda: bool(p))
show('len(p)', lambda: len(p))
show('p == p', lambda: p == p)
show('repr(p).endswith("; dead>")', lambda: repr(p).endswith("; dead>"))
