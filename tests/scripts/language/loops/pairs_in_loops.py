# Loops and comprehensions over enumerate, zip and items with two targets, which make no tuples: subclasses, changes meanwhile, errors, odd targets.
class Numbered(enumerate):
    def __next__(self):
        return 7, 8


class Zipped(zip):
    pass


def plain():
    print([a + b for a, b in zip([1, 2], [3, 4])], [(i, c) for i, c in enumerate('h\xe9y', 5)], {v: k for k, v in {'a': 1, 'b': 2}.items()})
    for i, (a, b) in enumerate([(1, 2), (3, 4)]):
        print(i, a, b)
    for a, b in enumerate('xy', 2**63 - 1):
        print(a, b)
    for k, v in {}.items():
        print('never')
    else:
        print('empty')
    for pair in {1: 2}.items():
        print(pair)
    for a, *b in zip([1], [2], [3]):
        print(a, b)
    print(sum(i * x for i, x in enumerate([1, 2, 3])), [j for i, j in enumerate('abc') if i != 1])


def changed():
    d = {1: 2, 3: 4}
    try:
        for k, v in d.items():
            d[k + 10] = 1
    except RuntimeError as error:
        print(error)
    for k, v in d.items():
        d[k] = v + 1
    print(d)


def uneven():
    for make in (lambda: zip([1, 2], [3], strict=True), lambda: zip([1], [3, 4], strict=True), lambda: zip([1, 2, 3], [4, 5])):
        try:
            for a, b in make():
                print(a, b)
        except ValueError as error:
            print(error)
    shared = iter(range(5))
    for a, b in zip(shared, shared):
        print(a, b)
    print(list(shared))


def failing():
    def numbers():
        yield 1
        raise KeyError('x')
    for make in (lambda: zip(numbers(), [1, 2]), lambda: zip([1, 2], numbers()), lambda: enumerate(numbers())):
        try:
            for a, b in make():
                print(a, b)
        except KeyError as error:
            print(repr(error))
    try:
        for a, b in zip([1], [2], [3]):
            print(a, b)
    except ValueError as error:
        print(error)


def targets():
    x = [0, 0]
    for x[0], x[1] in {5: 6}.items():
        print(x)
    try:
        for x[0], x[9] in enumerate('a'):
            print('never')
    except IndexError as error:
        print(error, x)
    for a, a in enumerate('q'):
        print(a)
    for i, c in Numbered([1]):
        print(i, c)
        break
    for a, b in Zipped([1], [2]):
        print(a, b)


plain()
changed()
uneven()
failing()
targets()
