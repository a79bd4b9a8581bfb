# Functions about functions: decorators, closures, partial, reduce, generators in chains, itertools.
import itertools
import operator
from functools import partial, reduce, wraps


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


def memoized(function):
    known = {}

    @wraps(function)
    def wrapper(*args):
        if args not in known:
            known[args] = function(*args)
        return known[args]
    return wrapper


def compose(*functions):
    return reduce(lambda f, g: lambda x: f(g(x)), functions)


@counted
def hanoi(n, a="A", b="B", c="C"):
    return 0 if n == 0 else hanoi(n - 1, a=a, b=c, c=b) + 1 + hanoi(n - 1, a=c, b=b, c=a)


@memoized
def partitions(n, largest):
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, largest) + 1))


def primes():
    sieve = {}
    for n in itertools.count(2):
        step = sieve.pop(n, None)
        if step is None:
            yield n
            sieve[n * n] = n
        else:
            following = n + step
            while following in sieve:
                following += step
            sieve[following] = step


def windows(items, size):
    iterators = itertools.tee(items, size)
    for i, iterator in enumerate(iterators):
        next(itertools.islice(iterator, i, i), None)
    return zip(*iterators)


print(hanoi(13), hanoi.calls, partitions(70, 70))
print(list(itertools.islice(primes(), 6000))[-1])
double_then_add = compose(partial(operator.add, 3), partial(operator.mul, 2), str.__len__)
print(sum(map(double_then_add, itertools.chain.from_iterable(itertools.repeat(["a", "bcd", "efgh"], 4000)))))
print(sum(1 for a, b, c in windows(range(20000), 3) if (a + b + c) % 7 == 0))
print(sum(a * b for a, b in itertools.product(range(150), repeat=2)), sum(1 for _ in itertools.permutations(range(7))), sum(map(sum, itertools.combinations(range(18), 5))))
print({k: len(list(g)) for k, g in itertools.groupby(sorted(range(20000), key=lambda n: bin(n).count("1")), key=lambda n: bin(n).count("1"))})
print(list(itertools.accumulate(range(1, 300), lambda a, b: (a * b) % 1000003))[-1], reduce(operator.xor, range(50000)))
