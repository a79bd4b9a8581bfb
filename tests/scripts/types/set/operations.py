a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a == {3, 2, 1}, a < b, {1} < a, a <= a, a > {1}, a.issubset({1, 2, 3, 4}), a.issuperset([1]), a.isdisjoint([9]), 2 in a, len(a))
print(a.union([7], (8,)), a.intersection([1, 2], [2]), a.difference([1]), a.symmetric_difference([1, 9]), set(), {*()}, set("a"), {1, 1.0, True})
a.add(5); a.discard(9); a.discard(1); a.remove(2); print(a)
a.update([1], "x"[:0], {8}); print(a)
a.intersection_update([1, 3, 8]); print(a); a.difference_update([3]); print(a); a.symmetric_difference_update([1, 2]); print(a)
a |= {5}; a &= {5, 2}; a -= {2}; a ^= {7}; print(a, a.copy() is a, a.pop() in (5, 7), len(a)); a.clear(); print(a)
for f in (lambda: a.remove(99), lambda: set().pop(), lambda: {[]}, lambda: a.add({}), lambda: a | [1], lambda: a < 1, lambda: hash(a), lambda: set(5), lambda: a[0], lambda: a + a, lambda: a.foo, lambda: set(1, 2), lambda: a.update(5), lambda: [] in a, lambda: set([[]]), lambda: a & 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
