# What the text of an annotation is that is not evaluated (PEP 563): it is written anew from its syntax.
from __future__ import annotations


def show(cls):
    print(cls.__name__)
    for text in cls.__annotations__.values():
        print('   ', ascii(text) if not text.isprintable() else text)


class Operators:
    _1: a.b.c
    _2: (-1) ** 2
    _3: a ** b ** c
    _4: (a ** b) ** c
    _5: (a ** b) ** (c ** d)
    _6: -a ** -b
    _7: not a
    _8: not (not a)
    _9: -(-a)
    _10: -(not a)
    _11: not -a
    _12: (not a) == b
    _13: not a == b
    _14: a + b + c
    _15: a + (b + c)
    _16: a - (b - c)
    _17: a * b + c
    _18: a * (b + c)
    _19: (a * b) * c
    _20: a | b | None
    _21: a | (b | c)
    _22: a & b ^ c | d
    _23: (a | b) & c
    _24: a << b >> c
    _25: a @ b // c % d / e
    _26: a < b <= c
    _27: (a < b) < c
    _28: a < (b < c)
    _29: a is not b
    _30: a not in b
    _31: a == (b | c)
    _32: a and b or c
    _33: a and (b or c)
    _34: (a or b) or c
    _35: a or (b or c)
    _36: (a and b) and c
    _37: a if b else c
    _38: (a if b else c) if d else e
    _39: a if (b if c else d) else e
    _40: a if b else (c if d else e)
    _41: (a or b) if c else d
    _42: (a + b).c
    _43: -a.b
    _44: (a.b)
    _45: __private
    _46: C.__private
    _47: a<b
    _48: ~a
    _49: +a
    _50: - - a
    _51: ~-+a
    _52: (~a) ** b
    _53: a ** (not b)
    _54: a * -b
    _55: -a * b
    _56: (-a) * b
    _57: -(a * b)
    _58: a % (b % c)
    _59: a @ (b @ c)
    _60: a ^ (b ^ c)
    _61: (a == b) is c
    _62: (a in b) + c
    _63: not (a and b)
    _64: not a and b
    _65: not (a if b else c)
    _66: -(a if b else c)
    _67: (a if b else c).d
    _68: (a if b else c) | d
    _69: not a in b
    _70: not (a in b)
    _71: (not a) in b
    _72: a < (not b)
    _73: (a and b) == c
    _74: a.__class__
    _75: a @ -b
    _76: a or not b
    _77: ()[0]
    _78: ().x
    _79: ...[0]
    _80: x


show(Operators)


class Numbers:
    _1: 1 .real
    _2: 1.5.real
    _3: (1).real
    _4: -1
    _5: (-1).real
    _6: -1 ** 2
    _7: 2 ** -1
    _8: 2 ** ~x ** 3
    _9: 1
    _10: 0x10
    _11: 0b1_000
    _12: 1_000_000
    _13: 10 ** 100
    _14: 123456789012345678901234567890
    _15: 1.0
    _16: 1e100
    _17: 1e16
    _18: 1.5e-10
    _19: 1e309
    _20: -1e309
    _21: 1e309j
    _22: 1j
    _23: 1.5j
    _24: 1e20j
    _25: 0j
    _26: 1 + 2j
    _27: -1j
    _28: (1j).imag
    _29: 1e5.real
    _30: 1e22.real
    _31: True
    _32: False
    _33: None
    _34: None.x
    _35: ...
    _36: ....x
    _37: Ellipsis
    _38: __debug__
    _39: 1 if 2 else 3 if 4 else 5
    _40: True .x
    _41: 1.0.x
    _42: 1j.x
    _43: -0.0
    _44: 0.1
    _45: 1e-7
    _46: 123456789.123
    _47: 0.00001
    _48: 1e15
    _49: 12345678901234567.0
    _50: 0xffffffffffffffffffffffffffffffffffffffff
    _51: 0o17
    _52: 00
    _53: 1_0.0_1


show(Numbers)


class Strings:
    _1: 'quoted'
    _2: "double"
    _3: "it's"
    _4: 'both \' "'
    _5: 'new\nline\ttab\\back'
    _6: '\x00\x7f\x85\u2028é\U0001f600\ud800'
    _7: u'prefix'
    _8: u'pre' 'fix'
    _9: 'pre' u'fix'
    _10: 'a' 'b'
    _11: """triple
line"""
    _12: b'bytes'
    _13: b"it's"
    _14: b'\x00\xff\n'
    _15: r'raw\n'
    _16: "a".join
    _17: "a" % b
    _18: b'a'[0]
    _19: 'a' % ()
    _20: '\t\r\0\x1b\'"'
    _21: '\U0001F600\u200b\xa0\xad'
    _23: b'\t\'"'


show(Strings)


class FStrings:
    _1: f''
    _2: f'a'
    _3: f'{a}'
    _4: f'{a!r}'
    _5: f'{a!s:>10}'
    _6: f'{a:{b}}'
    _7: f'{a:{b}.{c}}'
    _8: f'{a=}'
    _9: f'{a = }'
    _10: f'{a=!r:^20}'
    _11: f'{{a}}'
    _12: f'{{{a}}}'
    _13: f"{d['k']}"
    _14: f'{d["k"]}'
    _15: f"it's {a}"
    _16: f"it's \"{a}\""
    _17: f'{a}\n{b}'
    _18: f'{"\n"}'
    _19: f'{a:\n}'
    _20: f'{ {1: 2}[1] }'
    _21: f'{ {x for x in y} }'
    _22: f'{a if b else c}'
    _23: f'{a, b}'
    _24: f'{*a, b}'
    _25: f'{(a, b)}'
    _26: f'{a or b}'
    _27: f'{a!r}' f'{b}' 'c'
    _28: 'c' f'{b}'
    _29: '{}' f'{b}'
    _30: f'{a:{{b}}}'
    _31: f'{f"{a}"}'
    _32: f'{f"{f'{a}'}"}'
    _33: f'{a:{b!r}}'
    _34: f'{a:x{b}y}'
    _35: f'é{a}\u1234'
    _36: f'{"é\u2028"}'
    _37: rf'\{a}'
    _38: f'{-a}'
    _39: f'{not a}'
    _40: f'{a}'.join
    _41: f'{a}' % b
    _42: u'a' f'{b}'
    _43: (f'{a}')
    _44: print(a.b[c](d), e=f'{g}')
    _45: f'{a:\x7bq}'
    _46: f'{a:}'
    _47: f'{x!r:{y}}' f'{{' '}}'
    _48: f'{"a" "b"}'
    _49: f'{a:%H:%M}'
    _50: f'{a:{b}}}}'
    _51: f'''
{a}
'''
    _52: f'{a}' 'it\'s'
    _53: f'{a}"' 'it\'s'
    _54: f'{x}'.y
    _55: f'{x}'[0]
    _56: f'{1}' == f'{2}'
    _57: f'{x:=5}'
    _58: f'{x!r}'
    _59: f'{ x }'
    _60: f'{x:{y:{z}}}'
    _61: f'{1_000}'
    _62: f'{1.0}'


show(FStrings)


class Displays:
    _1: (a, b)
    _2: (a,)
    _3: ()
    _4: []
    _5: [a]
    _6: [a, *b]
    _7: {}
    _8: {a: b, **c}
    _9: {**a}
    _10: {a}
    _11: {a, *b}
    _12: {*a}
    _13: [[]]
    _14: [()]
    _15: {(): ()}
    _16: ((a, b), c)
    _17: [*a]
    _18: [*a | b]
    _19: [*(a or b)]
    _20: (*a, b)
    _21: {a: b}[c]
    _22: {a: b}.c
    _23: {**(a or b)}
    _24: {**(a | b)}
    _25: [*(not a)]
    _26: [*(a < b)]
    _27: [*(a if b else c)]
    _28: {}[0]


show(Displays)


class Comprehensions:
    _1: f(x for x in y)
    _2: f((x for x in y), z)
    _3: f((x for x in y), k=1)
    _4: f(k=(x for x in y))
    _5: f(*(x for x in y))
    _6: [x for x in y]
    _7: [x for x in y if z if w]
    _8: [x for x, in y]
    _9: [x for x, z in y for w in z]
    _10: [x for (x, z) in y]
    _11: [x for x in (a if b else c)]
    _12: [x for x in a or b if c or d]
    _13: [x for x in y if (a if b else c)]
    _14: [(a, b) for a in b]
    _15: [a if b else c for a in b]
    _16: {x for x in y}
    _17: {x: y for x in z}
    _18: {x: (a, b) for x in z}
    _19: (x for x in y)
    _20: (x async for x in y)
    _21: [x async for x in y]
    _22: (x for x in y).send
    _23: [a for a in b][0]
    _24: [i for i in (x, y)]
    _25: [i for a.b in x]
    _26: [i for a[0], *b in x]
    _27: [i for [a, b] in x]


show(Comprehensions)


class Subscripts:
    _1: f(a)(b)[c].d
    _2: a[1]
    _3: a[b, c]
    _4: a[(b, c)]
    _5: a[b,]
    _6: a[()]
    _7: a[(b, c), d]
    _8: a[1:2]
    _9: a[1:2:3]
    _10: a[::]
    _11: a[:]
    _12: a[::2]
    _13: a[1:]
    _14: a[:2]
    _15: a[:, 1]
    _16: a[1:2, ::3]
    _17: a[*b]
    _18: a[*b, c]
    _19: a[(*b,)]
    _20: a[(*b,), c]
    _21: a[*b, 1:2]
    _22: a[x if y else z]
    _23: a[(x if y else z):1]
    _24: Callable[[int, str], dict[str, list[int]]]
    _25: Callable[..., int]
    _26: Literal['a', "b'c", b'd', 1, -1, True, None]
    _27: a.b[c:d].e
    _28: (a, b)[0]
    _29: (a + b)[0]
    _30: a[1:2, 3]
    _31: a[(1, 2):(3, 4)]
    _32: a[b:c, d][e]
    _33: a[[b, c]]
    _34: a[{1: 2}]
    _35: a[-1]
    _36: a[:-1]
    _37: a[1, -1]
    _38: (a, *b)[c]


show(Subscripts)


class Calls:
    _1: f()
    _2: f(a, b=1, *c, **d)
    _3: f(*a or b)
    _4: f(**a or b)
    _5: f((a, b))
    _6: f(a if b else c)
    _7: (a + b)()
    _8: (-a)()
    _9: -a()
    _10: f(__k=1)
    _11: f(** {'a': 1})
    _12: f(*a, k)
    _13: f(*a | b)
    _14: f(*x, **{**y})
    _15: print('a', "b")


show(Calls)


class Lambdas:
    _1: lambda: x
    _2: lambda x, y=1, /, z=2, *args, k, w=3, **kw: x
    _3: lambda *, k: k
    _4: lambda *a: a
    _5: lambda **k: k
    _6: lambda x: lambda y: x
    _7: lambda: (yield)
    _8: lambda: (yield x)
    _9: lambda: (yield x, y)
    _10: lambda: (yield from x)
    _11: lambda: (await x)
    _12: lambda: (await x) ** 2
    _13: lambda: (await x).y
    _14: lambda: (y := 1)
    _15: lambda: ((y := 1), 2)
    _16: (lambda: x)()
    _17: (lambda: x) if a else (lambda: y)
    _18: [lambda: x, lambda: y]
    _19: f(lambda: x)
    _20: {a: lambda: b}
    _21: [x for x in y if (lambda: z)]
    _22: {lambda: x: y for x in z}
    _23: [await x for x in y]
    _24: a[lambda: x]
    _25: a[lambda: x:lambda: y]
    _26: f'{(lambda: x)}'
    _27: f'{(lambda x: x)}'
    _28: lambda __p: __p
    _29: (lambda: a) | d
    _30: (yield_)
    _31: {**(lambda: x)}
    _32: lambda: f((y := 1))
    _33: lambda: a[(y := 1)]
    _34: lambda: {(y := 1): 2 for x in z}
    _35: lambda: {1: (y := 1)}
    _36: lambda: [(y := 1), 2]
    _37: lambda: f(k=(y := 1))
    _38: lambda: (yield) + 1
    _39: lambda: f((yield))
    _40: lambda: {**(await x)}
    _41: lambda: -(await x)
    _42: lambda: (await x)()
    _43: lambda: await (x ** 2)
    _44: lambda: await (-x)
    _45: lambda: [i for i in (yield)]
    _46: f(*(yield_ or b), *c)
    _47: f(*lambda: x)
    _48: f(**lambda: x)
    _49: [*(lambda: x)]
    _50: lambda x=(a, b): x
    _51: lambda x=lambda: y: x
    _52: lambda x=(a if b else c): x
    _53: [i for i in (lambda: x)]
    _54: f'{lambda_:x}'
    _55: lambda: f'{(yield)}'
    _56: lambda: f'{(yield a, b)}'
    _57: a[(yield_)]
    _58: lambda: (yield from a) or b
    _59: lambda a, /, b: 1
    _60: lambda a, /: 1
    _61: lambda a, *, b=1: 1
    _62: lambda a=1, /, *, b, **c: 1


show(Lambdas)


def starred(*args: *Ts):
    pass


def indexed(*args: *tuple[int, *Ts]):
    pass


print(starred.__annotations__, indexed.__annotations__)
