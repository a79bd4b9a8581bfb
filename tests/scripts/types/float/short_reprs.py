# repr of floats of few digits, which is written without a search for the shortest digits, beside those that need one.
import random

EDGE = [
    0.0, -0.0, 0.1, 0.2, 0.1 + 0.2, 1 / 3, 1e-4, 9.999e-5, 0.00010001, 1e15, 999999999999999.9, 123456.789, 1e16, 1e22, -1.5,
    1234567890123456.7, 0.3 - 0.1, 5e-324, 2.5e-9, 1e-9, 100.0, 99999.99999, 1e10 + 0.5, 999999999.9999999, 0.5, 0.0001, 0.00012345,
    float('inf'), float('-inf'), float('nan'),
]


def values():
    yield random.random()
    yield random.randrange(10**6) / 10 ** random.randrange(7)
    yield random.randrange(10**16) / 10 ** random.randrange(17)
    yield random.uniform(-1e9, 1e9)
    yield random.randrange(10**6) * 0.37
    yield round(random.random() * 1000, random.randrange(12))


for value in EDGE:
    print(repr(value), str(value), f'{value}', value)
random.seed(3)
mixed = 0
for _ in range(3000):
    for value in values():
        text = repr(value)
        assert float(text) == value, text
        mixed = (mixed * 31 + sum(map(ord, text)) * len(text) + ord(text[-1])) % 1000000007
print(mixed)
