def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import gc
import weakref


class C:
    def m(self):
        return 'm'


c = C()
m = weakref.WeakMethod(c.m, lambda dead: print('method gone', dead is m))
f = weakref.finalize(c, print, 'finalized', 1, end='!\n')
g = weakref.finalize(c, print, 'never')
h = weakref.finalize(c, lambda: 'by hand')
show('m()()', lambda: m()())
show('m == weakref.WeakMethod(c.m)', lambda: m == weakref.WeakMethod(c.m))
show('m != weakref.WeakMethod(c.m)', lambda: m != weakref.WeakMethod(c.m))
show('hash(m) == hash(weakref.WeakMethod(c.m))', lambda: hash(m) == hash(weakref.WeakMethod(c.m)))
show('weakref.WeakMethod(1)', lambda: weakref.WeakMethod(1))
show('f.alive', lambda: f.alive)
show('f.atexit', lambda: f.atexit)
show('f.peek()[2:]', lambda: f.peek()[2:])
show('g.detach()[2:]', lambda: g.detach()[2:])
show('g.alive', lambda: g.alive)
show('g()', lambda: g())
show('g.peek()', lambda: g.peek())
show('h()', lambda: h())
show('h()', lambda: h())
show('h.alive', lambda: h.alive)
del c
gc.collect()
show('m()', lambda: m())
show('f.alive', lambda: f.alive)
show('f()', lambda: f())
show('f.peek()', lambda: f.peek())
show('f.detach()', lambda: f.detach())
show('repr(f).endswith("; dead>")', lambda: repr(f).endswith("; dead>"))
