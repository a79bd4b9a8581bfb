# Sorting strs and tuples, which goes by numbers that stand for their beginnings: stability, ties, wide characters, errors in the middle.
import random

EDGE = ['b', 'a', 'ab', '', 'a\0', 'a\0b', '\xff', '\xe9', '\U0001f600', '\uffff', 'abcdefgh', 'abcdefghi', 'abcdefghj', '\ud800', 'abcdefg\u0416', 'zz']
NARROW = [each for each in EDGE if all(ord(c) < 256 for c in each)]


def codes(text):
    return [ord(c) for c in text]


def short(items):
    print([ascii(q) for q in sorted(items)], [ascii(q) for q in sorted(items, reverse=True)])


def checked(alphabet, count):
    words = [''.join(random.choice(alphabet) for _ in range(random.randrange(12))) for _ in range(count)]
    pairs = [(word, i) for i, word in enumerate(words)]
    in_order = sorted(words)
    print(all(codes(a) <= codes(b) for a, b in zip(in_order, in_order[1:])), end=' ')
    in_order = sorted(pairs, key=lambda pair: pair[0])
    print(all((codes(a), i) < (codes(b), j) for (a, i), (b, j) in zip(in_order, in_order[1:])), end=' ')
    in_order = sorted(pairs, key=lambda pair: pair[0], reverse=True)
    print(all(codes(a) > codes(b) or (a == b and i < j) for (a, i), (b, j) in zip(in_order, in_order[1:])), end=' ')
    in_order = sorted(pairs)
    print(all((codes(a), i) < (codes(b), j) for (a, i), (b, j) in zip(in_order, in_order[1:])))


def tuples():
    numbers = [(3, 'a'), (1, 'z'), (3, 'A'), (1, 'z', 0), (-5,), (2**62, 1), (-2**63, 2)] * 12
    print(sorted(numbers)[::9], sorted(numbers, reverse=True)[::9])
    print(sorted([('b', 2), ('a', 3), ('b', 1), ('a',)] * 20)[::7])
    print(sorted([(), (1,), ()] * 8), sorted([(True, 1), (0, 2), (False, 1)] * 8)[::3], sorted([(1.5,), (0.5,)] * 10)[::3])
    print(sorted([(2**70, 1), (1, 2)] * 10)[::5])
    counts = {'w%d' % i: i * 7 % 5 for i in range(40)}
    print(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:12])
    print(sorted(counts, key=counts.get)[:12], max(counts, key=counts.get), sorted(counts, key=len)[:5])


class Odd:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        seen.append((self.value, other.value))
        return self.value < other.value


class Name(str):
    def __lt__(self, other):
        return str.__gt__(self, other)


def failing():
    items = [(1, 'a'), (1, 2), (0, 5)]
    try:
        items.sort()
    except TypeError as error:
        print(error, items)
    items = [(i % 3, 'a' if i != 50 else 3) for i in range(100)]
    try:
        items.sort()
    except TypeError as error:
        print(error, len(items), sorted(map(str, items))[::20])
    items = [('same', Odd(i * 7 % 20)) for i in range(20)]
    items.sort()
    print([odd.value for _, odd in items], len(seen), seen[:5])
    print(sorted([Name(c) for c in 'bcad'] * 5), sorted(['b', Name('a'), 'c'] * 6)[::3])


random.seed(5)
seen = []
short(EDGE)
short(NARROW * 9)
for letters in ('abc', 'ab\xe9\0', 'a\u0416\uffff\U0001f600\ud83d'):
    for size in (10, 300, 1000):
        checked(letters, size)
tuples()
failing()
words = ['https://example.org/' + str(i * 7919 % 1000) for i in range(600)]
print(sorted(words)[::60], sorted(words + words, key=len)[:3], sorted(words, key=str.upper) == sorted(words))
numbers = list(range(7))
numbers.reverse()
mixed = [1, 'a', None, 2.5]
mixed.reverse()
print(numbers, mixed, numbers[::-2], mixed[::-1], [].reverse(), [][::-1])
