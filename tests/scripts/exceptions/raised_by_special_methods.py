# What a special method raises passes through every builtin, operator and statement that calls it: the same exception, with the frames it came
# through, in the context of what was being handled, and nothing of the statement is done.
import functools
import operator
import traceback


class Boom(Exception):
    pass


def boom(*args, **kwargs):
    raise Boom('boom')


names = '''len bool eq ne lt le gt ge hash contains getitem setitem delitem add radd iadd sub rsub mul rmul matmul pow rpow ipow
neg pos invert abs index int float iter reversed call enter str repr format divmod rdivmod round complex'''.split()


def method(name):
    def special(self, *args):
        raise Boom(name)
    special.__name__ = f'__{name}__'
    return special


Angry = type('Angry', (), {f'__{name}__': method(name) for name in names} | {'__exit__': lambda self, *args: None})


class Stuck:
    """An iterator that fails at its third item."""

    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 3:
            raise Boom('next')
        return self.count


class Attributes:
    def __getattr__(self, name):
        raise AttributeError('no ' + name)

    def __setattr__(self, name, value):
        raise Boom('setattr ' + name)

    def __delattr__(self, name):
        raise Boom('delattr ' + name)


class Everything:
    def __getattribute__(self, name):
        raise Boom('getattribute ' + name)


class Descriptor:
    def __get__(self, instance, owner):
        raise Boom('get')

    def __set__(self, instance, value):
        raise Boom('set')

    def __delete__(self, instance):
        raise Boom('delete')


class Described:
    d = Descriptor()

    @property
    def p(self):
        raise Boom('getter')

    @p.setter
    def p(self, value):
        raise Boom('setter')

    @p.deleter
    def p(self):
        raise Boom('deleter')

    @property
    def only_read(self):
        return 1


class BadInit:
    def __init__(self):
        raise Boom('init')


class BadNew:
    def __new__(cls, *args, **kwargs):
        raise Boom('new')


class Missing(dict):
    def __missing__(self, key):
        raise Boom('missing')


class BadList(list):
    __getitem__ = __len__ = __iter__ = __contains__ = __eq__ = boom


def items():
    yield 1
    raise Boom('generator')


class Odd:
    """Answers of wrong types."""

    def __len__(self):
        return -1

    def __bool__(self):
        return 3

    def __hash__(self):
        return 'x'

    def __iter__(self):
        return 7

    def __init__(self, value=None):
        self.value = value


class BadTruth:
    """What its comparisons answer has no truth."""

    def __eq__(self, other):
        return Angry()

    __lt__ = __gt__ = __contains__ = __eq__


class OddInit:
    def __init__(self):
        return 3


statements = r'''
len(a)
bool(a)
not a
x = 1 if a else 2
x = a and 1
x = a or 1
x = 0 or a or 1
assert a
while a: pass
a == 1
1 == a
a != 1
a < 1
1 < a
a <= 1
a > 1
a >= 1
0 < a < 1
a == a
[a] == [1]
[1] == [a]
(1, a) < (1, 2)
{1: a} == {1: 2}
t == 1 and 2
t < 1 < 2
1 in t
not t == 1
[t].index(1)
[t].count(1)
1 in [t]
1 in (t,)
max(t, t)
min([t, t], key=None)
sorted([t, t])
hash(a)
d[a]
d[a] = 1
del d[a]
a in d
d.get(a)
d.pop(a)
d.setdefault(a, 1)
{a}
{a: 1}
{*[a]}
{1, a}
s.add(a)
a in s
s.discard(a)
s.remove(a)
s.update([a])
set([a])
set(g())
set(n())
frozenset(n())
hash([])
hash({})
d[[]]
d[[]] = 1
[] in d
{[]: 1}
{[]}
s.add([])
1 in a
1 not in a
a in [1]
a in (1,)
a in range(3)
1 in g()
2 in n()
9 in n()
a[1]
a[1:2]
a[1] = 2
del a[1]
a[1] += 1
l[9] = 1
del l[9]
l['x'] = 1
del d['x']
l[a]
l[a] = 1
(1,)[a]
'x'[a]
o.foo
getattr(o, 'foo')
print(getattr(o, 'foo', 'default'), hasattr(o, 'foo'))
o.foo = 1
setattr(o, 'foo', 1)
del o.foo
delattr(o, 'foo')
o.foo += 1
e.foo
hasattr(e, 'foo')
getattr(e, 'foo', 1)
e.foo()
c.d
c.d = 1
c.d += 1
del c.d
c.p
c.p = 1
c.p += 1
del c.p
setattr(c, 'p', 1)
c.only_read = 1
del c.only_read
a + 1
1 + a
a += 1
a - 1
1 - a
a * 2
2 * a
[1] * a
a @ 1
a ** 2
2 ** a
pow(a, 2, 3)
a **= 2
-a
+a
~a
abs(a)
divmod(a, 1)
divmod(1, a)
round(a)
int(a)
float(a)
complex(a)
range(a)
hex(a)
chr(a)
[1].pop(a)
iter(a)
reversed(a)
for x in a: pass
for x in n(): pass
for x in g(): pass
next(a)
next(iter(g())), list(g())
list(a)
list(n())
list(g())
tuple(a)
tuple(n())
tuple(g())
dict(g())
dict(a)
d.update(a)
sum(a)
sum(n())
sum([a])
sum([a], a)
max(a)
max(n())
max([a, a])
max(1, a)
min(n(), key=str)
any(a)
any([0, a])
all(n())
all([a])
sorted(a)
sorted(n())
sorted([a, a])
sorted([1, 2], key=boom)
l.sort(key=boom)
l.sort(key=lambda x: a < x)
l.extend(n()); print('not reached')
l += n()
l[:] = n()
l[0:1] = a
print(l)
min(l, key=boom)
max(l, key=boom)
','.join(a)
','.join(n())
','.join(g())
b','.join(g())
bytes(n())
bytearray(a)
list(map(boom, l))
list(filter(boom, l))
list(filter(None, [a]))
list(filter(lambda x: a, l))
next(map(boom, l), 5)
next(filter(boom, l), 5)
next(enumerate(a))
list(enumerate(n()))
next(zip(l, a))
list(zip(n(), l, n()))
list(map(str, a))
functools.reduce(boom, [1, 2])
functools.reduce(boom, n(), 5)
functools.reduce(boom, a)
sorted([3, 1], key=functools.cmp_to_key(boom))
operator.add(a, 1)
operator.iadd(a, 1)
operator.eq(a, 1)
operator.contains(a, 1)
operator.truth(a)
operator.not_(a)
operator.neg(a)
operator.getitem(a, 1)
operator.setitem(a, 1, 2)
operator.delitem(a, 1)
operator.countOf(a, 1)
operator.concat(a, a)
x, y = a
x, y = n()
x, *y = n()
x, *y = a
[x, y] = g()
[x for x in a]
[x for x in n()]
{x for x in g()}
{x: x for x in n()}
{a for x in l}
{a: x for x in l}
(x for x in a)
list(x for x in n())
[x for x in l if a]
[*a]
[*n()]
(*g(),)
{*n()}
f(*a)
f(*n())
f(**a)
a()
a(1, x=2)
with a: pass
str(a)
repr(a)
f'{a}'
f'{a!r}'
format(a, 'x')
'%s' % a
'{}'.format(a)
print(a)
print([a])
i()
w()
w(1, x=2)
oi()
m[1]
Missing.__getitem__(m, 1)
len(bl)
bl[0]
for x in bl: pass
1 in bl
bl == 1
list(bl)
list.__init__(l, a)
dict.__getitem__({}, a)
dict.__setitem__({}, a, 1)
list.__contains__([1], a)
list.__eq__([1], [a])
object.__setattr__(c, 'p', 1)
object.__getattribute__(c, 'zzz')
object.__delattr__(c, 'zzz')
type.__call__(i)
Angry.__len__(a)
Angry.__eq__(a, 1)
len(q)
bool(q)
hash(q)
iter(q)
for x in q: pass
q in {}
del q.nothing
object().x = 1
'x' + 1
1 < 'x'
-'x'
abs('x')
1 in 2
1 in 'x'
len(5)
iter(5)
x, y = 5
[*5]
'x'.join(5)
'x'.join([1])
isinstance(1, a)
int.x = 1
u.__name__ = a
match a:\n case [x]: pass
match n():\n case Boom(): pass\n case 7: pass
'''.strip().split('\n')

template = '''
def run(a, d, s, l, o, e, c, n, g, i, w, m, bl, q, t, u, oi, f):
{body}
'''


for statement in statements:
    lines = statement.split('\\n')
    body = '\n'.join('    ' + line for line in lines)
    namespace = dict(globals())
    exec(template.format(body=body), namespace)
    run = namespace['run']
    seen = []
    for turn in range(3):
        objects = dict(a=Angry(), d={0: 0}, s={0}, l=[1, 2], o=Attributes(), e=Everything(), c=Described(), n=Stuck, g=items, i=BadInit, w=BadNew,
                       m=Missing(), bl=BadList(), q=Odd(), t=BadTruth(), u=lambda: 0, oi=OddInit, f=lambda *args, **kwargs: args)
        try:
            if turn == 1:
                try:
                    1 / 0
                except ZeroDivisionError:
                    run(**objects)
            else:
                run(**objects)
            seen.append('nothing raised')
        except Exception as error:
            context = type(error.__context__).__name__
            trace = ' '.join(frame.name for frame in traceback.extract_tb(error.__traceback__))
            seen.append(f'{type(error).__name__}: {error} | {context} | {trace}')
            rest = len(objects['d']), len(objects['s']), objects['l']
            if rest != (1, 1, [1, 2]):
                print('   changed:', rest)
    print(statement, '->', seen[0])
    if seen[1] != seen[0]:
        print('   handling:', seen[1])
    if seen[2] != seen[0]:
        print('   again:', seen[2])
