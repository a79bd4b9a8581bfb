def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import gc
import weakref


class C:
    pass


c = C()
r = weakref.ref(c)
called = weakref.ref(c, lambda dead: print('called', dead is called, dead()))
show('r() is c', lambda: r() is c)
show('weakref.ref(c) is r', lambda: weakref.ref(c) is r)
show('called is r', lambda: called is r)
show('called == r', lambda: called == r)
show('called != r', lambda: called != r)
show('hash(r) == hash(c)', lambda: hash(r) == hash(c))
show('r.__callback__', lambda: r.__callback__)
show('called.__callback__ is None', lambda: called.__callback__ is None)
show('weakref.getweakrefcount(c)', lambda: weakref.getweakrefcount(c))
show('len(weakref.getweakrefs(c))', lambda: len(weakref.getweakrefs(c)))
show('weakref.getweakrefcount(1)', lambda: weakref.getweakrefcount(1))
show('weakref.getweakrefs(1)', lambda: weakref.getweakrefs(1))
show('r < r', lambda: r < r)
show('weakref.ref', lambda: weakref.ref)
show('weakref.ref[int]', lambda: weakref.ref[int])
show('setattr(r, "x", 1)', lambda: setattr(r, "x", 1))
show('setattr(r, "__callback__", 1)', lambda: setattr(r, "__callback__", 1))
show('r(1)', lambda: r(1))
show('r(x=1)', lambda: r(x=1))
show('weakref.ref()', lambda: weakref.ref())
show('weakref.ref(c, 1, 2)', lambda: weakref.ref(c, 1, 2))
show('weakref.ref(c, x=1)', lambda: weakref.ref(c, x=1))
show('weakref.ref(1)', lambda: weakref.ref(1))
show('weakref.ref(())', lambda: weakref.ref(()))
show('weakref.ref(None)', lambda: weakref.ref(None))
show('c.__weakref__ is r', lambda: c.__weakref__ is r)
del c
gc.collect()
show('r()', lambda: r())
show('called()', lambda: called())
show('hash(called)', lambda: hash(called))
show('r == r', lambda: r == r)
show('r == called', lambda: r == called)
show('repr(r).endswith("; dead>")', lambda: repr(r).endswith("; dead>"))
show('called.__callback__', lambda: called.__callback__)
