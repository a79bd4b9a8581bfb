# Generators that are left before their end, and never begun, as correct programs do.
from contextlib import contextmanager
from itertools import chain, islice


def naturals():
    n = 0
    while True:
        yield n
        n = n + 1


def lines(name):
    for number in range(2):
        yield f'{name} {number}'


print(list(islice(naturals(), 3)))
for n in naturals():
    if n == 2:
        break
print(next(chain(lines('a'), lines('b'))))
print(list(zip([], naturals())))
print(any(n > 3 for n in naturals()))
first, *rest = lines('c')
print(first, rest)
kept = naturals()


@contextmanager
def noted(what):
    print('enter', what)
    yield what
    print('leave', what)


with noted('x') as it:
    print(it)
closed = naturals()
closed.close()
head = lines('d')
print(next(head, None), next(head, None), next(head, None), next(head, None))
