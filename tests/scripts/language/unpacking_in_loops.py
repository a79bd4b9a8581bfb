"""Unpacking lists, tuples and other iterables in loops, with targets that change what is unpacked, and the errors."""


class Cell:
    pass


def many(rounds):
    for i in range(rounds):
        a, b, c = [i, i + 1, i + 2]
        (d, e), *rest, f = ((1, 2), 3, i, 5)
        first, *others = [a, b, c]
        *front, last = (a, b)
        x, *nothing = (i,)
        g, h = {i: 1, i + 1: 2}
        p, q = "xy"
        a, b, c, d, e = e, d, c, b, a
    return a, b, c, d, e, f, rest, first, others, front, last, x, nothing, g, h, p, q


print(many(1))
print(many(300))

items = [1, 2, 3]
items[0], items[1], items[2] = items
print(items)
items = [1, 2, 3]
items[2], items, other = items
print(items, other)
items = [3, 2, 1]
cell = Cell()
cell.a, items[0], cell.b = items
print(cell.a, items, cell.b)
taken = list(range(9))
a, b, c, d, e, f, g, h, taken[0] = taken
print(a, h, taken)


def fails(value, starred=False):
    try:
        if starred:
            a, b, *c = value
        else:
            a, b = value
        print("unpacked", a, b)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for value in ([1], [1, 2, 3], (1,), (1, 2, 3), [], (), 5, None, "abc", {1: 2}, iter([1]), iter([1, 2, 3]), range(3)):
    fails(value)
    fails(value, starred=True)


class Own(list):
    def __iter__(self):
        return iter("ab")


a, b = Own([1, 2, 3])
print(a, b)
a, *b = Own([1, 2, 3])
print(a, b)
