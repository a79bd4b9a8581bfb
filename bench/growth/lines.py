# compile() of a module of n lines: nanoseconds per line.
import sys
from time import perf_counter

BLOCK = """\
def function_{0}(first, second=1):
    total = first + second * {0}
    for item in range(first):
        if item % 2 == 0 and item > 3:
            total += item * second
        else:
            total = total - helper(item, key=second)
    values = [item * 2 for item in range(total)]
    return {{"total": total, "values": values[1:3]}}

"""


def text(n):
    return "".join(BLOCK.format(i) for i in range(n // 10))


def measure(n):
    source = text(n)
    rounds = max(1, 1_000 // n)
    best = 1e9
    for _ in range(3 if n >= 100_000 else 7):
        start = perf_counter()
        for _ in range(rounds):
            compile(source, "<lines>", "exec")
        best = min(best, (perf_counter() - start) / (rounds * n))
    return best


warm = perf_counter() + 2.5
while perf_counter() < warm:
    compile(text(100), "<lines>", "exec")
for n in map(int, sys.argv[1:]):
    print(n, measure(n) * 1e9)
