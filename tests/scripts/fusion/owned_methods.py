# Generators that methods make for a loop, a yield from or an await: closed when the loop is left, and used again when they have ended.
import types


class Tree:
    def __init__(self, left, value, right):
        self.left, self.value, self.right = left, value, right

    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.value
        if self.right is not None:
            yield from self.right.walk()


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Tree(build(low, middle), middle, build(middle + 1, high))


tree = build(0, 300)
for _ in range(20):
    assert list(tree.walk()) == list(range(300))
print(sum(tree.walk()))

closed = []


class Source:
    def items(self, n):
        try:
            for i in range(n):
                yield i
        finally:
            closed.append(n)

    def firsts(self, n):
        for i in range(n):
            for x in self.items(i + 1):
                if x == 2:
                    break
            yield x

    def plain(self):
        return [1, 2, 3]


class Items(list):
    def pairs(self):
        try:
            for i, x in enumerate(self):
                yield i, x
        finally:
            closed.append('pairs')


def use(source, n):
    total = 0
    for i in range(n):
        for x in source.items(5):
            if x == 3:
                break
            total += x
        for x in source.plain():
            total += x
    return total


source = Source()
print(use(source, 1500), len(closed))
closed.clear()
print(sum(source.firsts(1500)), len(closed), closed[:4])
closed.clear()


def pairs(items, n):
    for _ in range(n):
        for i, x in items.pairs():
            if i == 1:
                break
    return i, x


print(pairs(Items('abc'), 1500), len(closed))

module = types.ModuleType('module')


def letters():
    try:
        yield 'a'
        yield 'b'
    finally:
        closed.append('letters')


module.letters = letters
module.names = lambda: ['x']


def of_module(n):
    for _ in range(n):
        for x in module.letters():
            break
        for y in module.names():
            pass
    return x, y


closed.clear()
print(of_module(1500), len(closed))
missing = 0
for _ in range(3):
    try:
        for x in source.nothing():
            pass
    except AttributeError:
        missing += 1
print(missing)


class Waiter:
    def __await__(self):
        got = yield 'w'
        return got

    async def wait(self):
        return await self

    async def run(self, n):
        total = 0
        for i in range(n):
            total += await self.wait()
        return total


task = Waiter().run(2000)
task.send(None)
try:
    for i in range(5000):
        task.send(i)
except StopIteration as stop:
    print(stop.value)
