class Pairs:
    def __init__(self, items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        first = next(self.items)
        second = next(self.items)
        return first, second

for pair in Pairs([1, 2, 3, 4, 5]):
    print(pair)
