[a for b in c]
[a for b in c if d if e for f in g]
{a for b, *c in d}
{a: b for c in d}
(a for b in c)
[a for b.c in d]
[(a, b) for c, in d if (lambda: e)]
async def f():
    return [a async for b in c]
