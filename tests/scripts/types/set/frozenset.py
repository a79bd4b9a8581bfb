f = frozenset([1, 2])
print(f, frozenset(), f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset({1, 2})], f < {1, 2, 3}, {f} == {frozenset((2, 1))}, f.copy() is f, 1 in f, frozenset(f) is f)
print({1, 2} in [f], {1, 2} in {f}, f - {1}, f & [1] if False else f & {1}, f ^ {1}, f.union([9]), repr(frozenset("a")), sorted(f))
for g in (lambda: f.add(1), lambda: f.remove(1), lambda: frozenset([[]]), lambda: f | [1], lambda: frozenset(5)):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
s = {1, 2, 3}
it = iter(s)
next(it)
s.add(99)
try:
    next(it)
except RuntimeError as e:
    print(e)
