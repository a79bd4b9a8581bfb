# Calls from hot code: plain functions, defaults, keywords, methods, builtins, classes, generators; callees change while the code is hot.
def add(a, b=10, c=100):
    return a + b + c


def swap():
    global add
    def add(a, b=1, c=1):
        return -a - b - c


class Counter:
    made = 0

    def __init__(self, start=0):
        self.value = start
        Counter.made += 1

    def bump(self, by=1):
        self.value += by
        return self

    def items(self, n):
        for i in range(n):
            yield self.value + i

    @property
    def double(self):
        return self.value * 2

    @classmethod
    def create(cls, start):
        return cls(start)

    @staticmethod
    def plus(a, b):
        return a + b


class Louder(Counter):
    def bump(self, by=2):
        return super().bump(by)


def run(kind, n):
    total = 0
    counter = kind(5)
    for i in range(n):
        total += add(i) + add(i, 1) + add(i, 2, 3) + add(i, c=5)
        total += counter.bump().value + counter.bump(3).double
        total += max(i, 3) + len('abc') + abs(-i) + kind.plus(i, 1) + kind.create(i).value
        for x in counter.items(2):
            total += x
        if i == n // 2:
            swap()
            counter.bump = lambda by=0: counter
    return total, counter.value, kind.made


def apply(f, n):
    total = 0
    for i in range(n):
        total = total + f(i)
    return total


for kind in (Counter, Louder, Counter):
    print(run(kind, 1500))
print(apply(lambda x: x + 1, 2000), apply(abs, 2000), apply(int, 2000), apply(Counter.create(3).plus.__call__ if False else float, 10))
try:
    apply(add, 2000)
    apply(lambda: 0, 2000)
except TypeError as e:
    print(e)


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(20))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


for i in range(10):
    print(deep(150), end=' ')
try:
    deep(100000)
except RecursionError as e:
    print(e)
