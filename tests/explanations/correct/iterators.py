# Iterators that pass on others, by next() in their own __next__, and functions that handle StopIteration.
class Doubled:
    def __init__(self, items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return 2 * next(self.items)


class Skipping:
    def __init__(self, items):
        self.items = iter(items)
        next(self.items)

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            item = next(self.items)
            if item % 2:
                return item


class Chained:
    def __init__(self, first, second):
        self.first, self.second = iter(first), iter(second)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return next(self.first)
        except StopIteration:
            return next(self.second)


def pairs(items):
    it = iter(items)
    for first in it:
        try:
            second = next(it)
        except StopIteration:
            return
        yield first, second


print(list(Doubled([1, 2])))
print(list(Skipping([1, 2, 3, 4, 5])))
print(list(Chained([1], [2])))
print(list(pairs([1, 2, 3])))
numbers = iter([3, 4, 'end', 5])
print(list(iter(lambda: next(numbers), 'end')))
names = iter(['Ann', 'Bob'])
print(list(map(lambda number: next(names, None), range(3))))
