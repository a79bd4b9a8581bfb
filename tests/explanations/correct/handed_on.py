# Generators that somebody else goes through than who made them, and return values that somebody gets.
class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child


def total(items):
    result = 0
    for item in items:
        yield item
        result = result + item
    return result


def report():
    result = yield from total([1, 2])
    print('total', result)


def make(kind):
    return total([kind])


def begun(function):
    def start(*arguments):
        generator = function(*arguments)
        next(generator)
        return generator

    return start


@begun
def printer():
    while True:
        print('got', (yield))


tasks = []


def start(generator):
    tasks.append(generator)
    return generator


list(Tree(1, Tree(2), Tree(3)))
print(list(Tree(1, Tree(2), Tree(3))))
print(list(report()))
print(list(make(3)))
printer().send('a value')
start(total([4]))
for task in tasks:
    print(sum(task))
t = total([5])
try:
    while True:
        print(next(t))
except StopIteration as stop:
    print('returned', stop.value)
