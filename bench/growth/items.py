# A generator yields n items: nanoseconds per item.
import sys
from time import perf_counter


def items(n):
    for i in range(n):
        yield i


def consume(n):
    for _ in items(n):
        pass


def measure(n):
    rounds = max(1, 20_000 // n)
    best = 1e9
    for _ in range(3 if n >= 1_000_000 else 9):
        start = perf_counter()
        for _ in range(rounds):
            consume(n)
        best = min(best, (perf_counter() - start) / (rounds * n))
    return best


warm = perf_counter() + 1.5
while perf_counter() < warm:
    consume(1_000)
for n in map(int, sys.argv[1:]):
    print(n, measure(n) * 1e9)
