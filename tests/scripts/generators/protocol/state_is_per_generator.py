def counter(name, limit):
    n = 0
    while n < limit:
        yield (name, n)
        n += 1

a, b = counter("a", 3), counter("b", 2)
print(next(a), next(b), next(a), next(b), next(a))
print(next(b, "b is done"), next(a, "a is done"))
