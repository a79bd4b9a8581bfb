"""What may not stand in an annotation, also where it is kept as text."""
import warnings

warnings.simplefilter("ignore")

PROGRAMS = """
x: (yield)
--
x: (yield from y)
--
x: (await y)
--
x: (y := 1)
--
x: f(1, [(yield)])
--
(x): (yield) = 1
--
x.y: (yield)
--
def f(a: (yield)): pass
--
def f(a=1, *, b: int, c: (y := 1)): pass
--
def f(*a: (yield)): pass
--
def f(*a: *(yield)): pass
--
def f() -> (yield): pass
--
async def g():
    def f() -> (await x): pass
--
def g():
    x: (yield)
--
def g():
    x: (y := 1)
--
async def g():
    x: (await y)
--
class C:
    x: int
    y: (yield)
--
x: [(yield) for i in y]
--
x: {(yield) for i in y}
--
x: {(yield): 1 for i in y}
--
x: ((yield from i) for i in y)
--
x: [i for i in (yield)]
--
x: [i for i in (y := 1)]
--
x: [i for i in a for j in (yield)]
--
x: [i for i in a for j in (y := 1)]
--
x: (i for i in z if (yield))
--
x: [(i := 1) for i in y]
--
x: [(j := 1) for i in y for j in i]
--
class C:
    x: [(y := 1) for i in z]
--
class C:
    def f(self, x: [(y := 1) for i in z]): pass
--
x: lambda a=(yield): 1
--
x: lambda a, a: 1
--
x: lambda: [(yield) for x in y]
--
def f[T](a: (yield)): pass
--
def f[T](a: (y := 1)): pass
--
from __future__ import annotations
def f[T](a: [(y := 1) for i in z]): pass
--
class C[T]:
    x: (yield)
--
def f[T: (yield)](a): pass
--
def g():
    global x
    x: int
--
def f(a: int = (yield)): pass
--
def f(a: int):
    return (yield)
--
x: (*a)
--
x: *a
--
match 1:
    case x: y: (yield)
--
x: int
from __future__ import annotations
"""

for program in PROGRAMS.strip().split("\n--\n"):
    print(program)
    for source in "from __future__ import annotations\n" + program, program:
        try:
            compile(source, "program", "exec")
            print("    accepted")
        except SyntaxError as e:
            print("   ", e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
