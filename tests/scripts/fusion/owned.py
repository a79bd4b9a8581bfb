import sys, gc
# Generators and coroutines that only their owner had are made into the next ones; whoever has seen one keeps it.
def leaf(n):
    if n: yield n
def mid(n, keep):
    r = yield from leaf(n)
    r = yield from leaf(0)
    return r
def show(depth):
    g = []
    def inner(n):
        g.append(sys._getframe())
        yield n
    def outer(n):
        yield from inner(n)
        yield from inner(n + 1)
    for i in range(3000):
        for v in outer(i): pass
    return len(set(map(id, g))), [f.f_lineno for f in g[:3]], g[5].f_locals.get('n')
for i in range(5000):
    assert list(mid(i, None)) == ([i] if i else [])
print(show(0))
def boom(n):
    if n % 7 == 3: raise ValueError(n)
    yield n
def outer2(n):
    try:
        yield from boom(n)
    except ValueError as e:
        yield e
errs = []
for i in range(4000):
    for v in outer2(i):
        if isinstance(v, ValueError): errs.append(v)
print(len(errs), errs[5].args, errs[-1].__traceback__.tb_next.tb_frame.f_locals)
seen = []
def deleg(n):
    x = yield n
    return x
def outer3(n):
    r = yield from deleg(n)
    yield r
for i in range(4000):
    g = outer3(i); next(g)
    if i % 3 == 0: seen.append(g.gi_yieldfrom)
    assert g.send(i * 2) == i * 2
print(len(seen), len(set(map(id, seen))), all(s.gi_frame is None for s in seen), next(seen[0], 'end'))
# recursion deeper than what is kept
def deep(n):
    if n: yield from deep(n - 1)
    yield n
for i in range(300):
    assert list(deep(60)) == list(range(61))
# coroutines
import types
class P:
    def __await__(self):
        r = yield 1
        return r
async def step(k): return (await P()) + k
async def task(n):
    t = 0
    for i in range(n): t += await step(i)
    return t
def run(c):
    try:
        v = c.send(None)
        i = 0
        while True: i += 1; v = c.send(i)
    except StopIteration as e: return e.value
print(run(task(5000)))
aw = []
async def task2(n):
    for i in range(n): await step(i)
c = task2(3000); c.send(None)
for i in range(2900):
    if i % 100 == 0: aw.append(c.cr_await)
    c.send(i)
print(len(set(map(id, aw))), aw[0].cr_await, aw[0].cr_frame)
try: aw[0].send(None)
except RuntimeError as e: print(e)
c.close()
async def noawait(n):
    for i in range(n):
        x = step(i) if i == 2500 else None
        await step(i)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    c = noawait(3000)
    run(c)
    gc.collect()
    print([str(x.message) for x in w])
