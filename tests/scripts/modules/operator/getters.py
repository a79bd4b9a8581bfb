# attrgetter, itemgetter, methodcaller: calls, reprs, errors.
import operator as o

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class A:
    def hello(self, *a, **k):
        return a, k
a = A()
a.b = A()
a.b.c = 5
a.x = 1
show(o.attrgetter('x'), a)
show(o.attrgetter('x', 'b.c'), a)
show(o.attrgetter('b.c', 'b.d'), a)
show(o.attrgetter('b..c'), a)
show(o.itemgetter(1), 'abc')
show(o.itemgetter(1, 0), 'abc')
show(o.itemgetter(slice(1, None)), 'abc')
show(o.itemgetter(7), 'abc')
show(o.itemgetter('k'), {})
show(o.itemgetter('k'), 3)
show(o.methodcaller('upper'), 'abc')
show(o.methodcaller('hello', 1, k=2), a)
show(o.methodcaller('nothing'), a)
for g in (o.attrgetter, o.itemgetter, o.methodcaller):
    show(g)
    show(g, 'x', y=1)
    show(g('x'))
    show(g('x'), 1, 2)
show(o.attrgetter, 1)
show(o.methodcaller, 1)
print(o.attrgetter('a', 'b.c'), o.itemgetter(1), o.itemgetter(1, 'a'), o.methodcaller('x'), o.methodcaller('x', 1, a=2))
print(o.attrgetter('a').__reduce__(), o.itemgetter(1, 2).__reduce__(), o.methodcaller('x', 1).__reduce__(), o.methodcaller('x', a=2).__reduce__())
