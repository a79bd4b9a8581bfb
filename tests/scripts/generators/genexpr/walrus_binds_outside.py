print(any((last := x) > 2 for x in [1, 2, 3, 4]), last)

def f():
    total = 0
    partial = [total := total + v for v in range(5)]
    g = ((seen := v) for v in "abc")
    next(g)
    return total, partial, seen

print(f())
