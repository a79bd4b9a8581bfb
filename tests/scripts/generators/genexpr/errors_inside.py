g = (1 // x for x in [1, 0, 2])
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(next(g, "finished"))
g = (next(it) for it in [iter([1]), iter([])])
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))
