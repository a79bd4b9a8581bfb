# A chain of n generators, each in `yield from` of the next. Two figures per depth: nanoseconds per item of 1,000 that come through it, and nanoseconds
# per level to build the chain and to unwind it (what a chain of no levels takes is taken off).
import sys
from time import perf_counter


def innermost():
    yield
    yield
    for i in range(1_000):
        yield i


def single():
    yield


def level(inner):
    yield from inner


def chain(made, n):
    for _ in range(n):
        made = level(made)
    return made


def drain(made):
    for _ in range(1_000):
        next(made)


def time_build(n, rounds):
    start = perf_counter()
    for _ in range(rounds):
        for _ in chain(single(), n):
            pass
    return (perf_counter() - start) / rounds


def measure(n):
    rounds = max(1, 10_000 // n)
    best_item = 1e9
    for _ in range(9 if n <= 1_000 else 3):
        made = chain(innermost(), n)

        # The first item builds the chain; whoever may link it anew for those that follow does so with the second.
        next(made)
        next(made)
        start = perf_counter()
        drain(made)
        best_item = min(best_item, (perf_counter() - start) / 1_000)
    build = min(time_build(n, rounds) for _ in range(9)) - min(time_build(0, 10_000) for _ in range(5))
    return best_item, build / n


if sys.implementation.name == "cpython":
    sys.setrecursionlimit(1_000_000)
warm = perf_counter() + 1.5
while perf_counter() < warm:
    time_build(200, 5)
    made = chain(innermost(), 1)
    next(made)
    next(made)
    drain(made)
for n in map(int, sys.argv[1:]):
    item, per_level = measure(n)
    print(n, item * 1e9, per_level * 1e9)
