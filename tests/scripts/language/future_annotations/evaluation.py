"""Which annotations are kept as text, under which names, and that nothing in them is evaluated or mentioned (PEP 563)."""
from __future__ import annotations

import contextlib


def told(value):
    print("told", value)
    return value


def every(a: told(1), /, b: told(2) = told("default"), *c: told(3), d: told(4) = told("keyword"), **e: told(5)) -> told(6):
    pass


print(every.__annotations__)

x: told(1)
y: told(2) = told("value")
(z): told(3) = told("parenthesized")
items = [0]
items[told(0)]: told(4)
items[told(0)]: told(5) = told("item")
told.attribute: told(6) = told("attribute")
print(__annotations__)


class C:
    a: undefined.b
    __private: __other
    b: str = "b"
    for a in 1, 2:
        in_loop: a
    print(__annotations__)

    def method(self, __a: __b, *, __k: C = None) -> C.__d:
        pass

    @property
    def p(self) -> __class__:
        pass

    class Inner:
        c: C.Inner


print(C.__annotations__, C.method.__annotations__, C.p.fget.__annotations__, C.Inner.__annotations__)


class Keeper(dict):
    def __setitem__(self, name, text):
        print("kept", name, repr(text))
        super().__setitem__(name, text)


class Own:
    __annotations__ = Keeper()
    a: int
    b: "int"


def function():
    local: undefined = 1
    unbound: undefined
    (other): told(7) = 2
    items[0]: told(8) = 3
    return locals()


print(function())


def generator():
    got: told(9) = yield 1
    print("got", got)

    def inner(a: [told(10) for _ in got], b=(yield 2)) -> got:
        pass

    yield inner.__annotations__


g = generator()
print(next(g), g.send("sent"), next(g))


async def asynchronous():
    a: [i async for i in undefined] = 1

    def inner(x: [await i for i in undefined]) -> (i async for i in undefined):
        pass

    return inner.__annotations__


try:
    asynchronous().send(None)
except StopIteration as e:
    print(e.value)


def outer(x):
    y = 1

    def inner(a: x, b: lambda: y) -> [x for _ in y]:
        z: y = 2
        return z

    print(inner.__annotations__, outer.__code__.co_cellvars, inner.__code__.co_freevars)

    class Local:
        a: x
        b: lambda: y

    print(Local.__annotations__)

    def late():
        before: x = 1
        nonlocal x
        x = before

    late()
    print(x)


outer(5)


def annotated_before_global():
    a: shared = 1
    global shared
    shared = a


annotated_before_global()
print(shared)


def bound_in_annotation():
    def inner(a: [(bound := 1) for _ in x]):
        pass

    print(inner.__annotations__)
    try:
        bound
    except UnboundLocalError as e:
        print(e)


bound_in_annotation()


def generic[T: int](a: T, b: list[U], *c: *tuple[T]) -> T:
    d: T
    return a


class Generic[T]:
    a: T

    def method[U](self, a: T, b: U) -> dict[T, U]:
        pass


print(generic.__annotations__, Generic.__annotations__, Generic.method.__annotations__)
type Alias = list[y]
print(generic.__type_params__[0].__bound__, Alias.__value__)

try:
    in_try: int
finally:
    in_finally: int
while True:
    in_while: int
    break
with contextlib.nullcontext():
    in_with: int
match 1:
    case 1:
        in_match: int
print(__annotations__)

# What only CPython's code generator refuses is accepted.
accepted: f(a=1, a=2)
accepted: lambda __debug__: (await x)
accepted: [i async for i in y]
accepted: lambda: [await i for i in y]
accepted: [i for (*i, *j) in y]
accepted: f"{*a}"
accepted: 1(2)
print(__annotations__["accepted"])


def decorated(function):
    print("decorating", function.__annotations__)
    return function


@decorated
def last(a: Undefined, b: "quoted" = 1) -> "also 'quoted'":
    pass


last.__annotations__["a"] = int
print(last.__annotations__)
