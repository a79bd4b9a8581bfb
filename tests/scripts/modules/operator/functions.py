# Every function of the module once, and the errors of calls.
import operator as o

def show(f, *a, **k):
    try:
        print(f.__name__, f(*a, **k))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)

for f in (o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, o.pow, o.lshift, o.rshift, o.and_, o.or_, o.xor, o.lt, o.le, o.eq, o.ne, o.ge, o.gt, o.is_, o.is_not,
          o.iadd, o.isub, o.imul, o.itruediv, o.ifloordiv, o.imod, o.ipow, o.ilshift, o.irshift, o.iand, o.ior, o.ixor, o.matmul, o.imatmul):
    show(f, 7, 2)
    show(f, 'a', 2)
for f in (o.neg, o.pos, o.abs, o.inv, o.invert, o.not_, o.truth, o.index):
    show(f, -3)
    show(f, 'x')
show(o.concat, [1], [2])
show(o.concat, 1, [2])
show(o.concat, [1], 2)
show(o.iconcat, [1], (2,))
show(o.iconcat, 1, [2])
show(o.contains, [1, 2], 2)
show(o.contains, 1, 2)
show(o.countOf, [1, 2, 1], 1)
show(o.countOf, 1, 1)
show(o.indexOf, 'abc', 'c')
show(o.indexOf, [1], 2)
show(o.indexOf, 1, 2)
d = {}
show(o.setitem, d, 'a', 1)
show(o.getitem, d, 'a')
show(o.getitem, d, 'b')
show(o.delitem, d, 'a')
show(o.delitem, d, 'a')
show(o.getitem, 1, 1)
show(o.setitem, 1, 1, 1)
show(o.call, int, '7', base=8)
show(o.add, 1)
show(o.add, 1, 2, 3)
show(o.neg)
show(o.add, 1, b=2)
print(o.__add__ is o.add, o.__and__ is o.and_, o.__not__ is o.not_, o.__inv__, o.add.__module__)
print(o.__all__)
