# The operands of a hot loop change their types: ints, ints beyond 64 bits, floats, strs, lists, instances with operators.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + (other.amount if isinstance(other, Money) else other))

    __radd__ = __add__

    def __lt__(self, other):
        return self.amount < (other.amount if isinstance(other, Money) else other)

    def __bool__(self):
        return self.amount != 0

    def __repr__(self):
        return f'Money({self.amount})'


def total(items, start):
    result = start
    for item in items:
        result = result + item
    return result


def smaller(items, limit):
    n = 0
    for item in items:
        if item < limit:
            n += 1
    return n


def truths(items):
    n = 0
    for item in items:
        if item and not item is None or item == 0:
            n += 1
    return n


for repeat in range(3):
    print(total(range(3000), 0))
    print(total([2 ** 62] * 3000, 0))
    print(total([0.5] * 3000, 0), total([1, 2.5, True] * 1000, 0))
    print(len(total(['ab'] * 3000, '')))
    print(len(total([[1], [2]] * 1500, [])))
    print(total([Money(2), 3] * 1500, Money(0)))
    print(smaller(range(3000), 100), smaller([0.5, 1.5] * 1500, 1), smaller(['a', 'c'] * 1500, 'b'))
    print(smaller([Money(1), Money(5)] * 1500, 3))
    print(truths([0, 1, '', 'x', None, [], Money(0), Money(1), 0.0, True] * 300))
    try:
        print(total([1] * 3000 + ['x'], 0))
    except TypeError as e:
        print(e)
    try:
        print(smaller([1] * 3000 + ['x'], 5))
    except TypeError as e:
        print(e)


def overflow(n):
    a = 1
    b = -1
    i = 0
    while i < n:
        a = a * 3 - i
        b = b - a // 7 + a % 5
        a = (a ^ b) & 0xffffffffffffffffffff
        i += 1
    return a, b


print(overflow(2000))
