def permutations(items):
    if not items:
        yield []
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest

for p in permutations([1, 2, 3]):
    print(p)

def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)

print(list(hanoi(3, "A", "B", "C")))
