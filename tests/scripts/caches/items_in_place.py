# Augmented assignments of attributes, list items and dict items, also when the right side changes what they belong to.
class Box:
    n = 10


def add(target, amount):
    target.n += amount


b = Box()
add(b, 1)
add(b, 2)
add(b, 0.5)
print(b.n, Box.n)
add(b, 10**20)
print(b.n)
try:
    add(b, 'x')
except TypeError as error:
    print(error)


def grow():
    del b.n
    b.m = 1
    return 5


b.n = 1
b.n += grow()
print(vars(b))
items = [1, 2, 3]
items[-1] += 5
items[0] -= 5
items[1] *= 7
print(items)


def shrink():
    del items[1:]
    return 1


try:
    items[2] += shrink()
except IndexError as error:
    print(error, items)
counts = {'a': 1}
counts['a'] += 1


def more():
    for i in range(50):
        counts[f'k{i}'] = i
    return 100


counts['a'] += more()
print(counts['a'], len(counts))


def clear():
    counts.clear()
    return 1


counts['a'] += clear()
print(counts)
try:
    counts['none'] += 1
except KeyError as error:
    print(repr(error))
words = {}
for w in 'a b a c a b'.split():
    if w in words:
        words[w] += 1
    else:
        words[w] = 1
print(words, 'a' in words, 'z' not in words, [] == [w for w in words if w not in words])
