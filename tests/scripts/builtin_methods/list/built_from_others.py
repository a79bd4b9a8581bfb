# Lists, sets and dicts made of ranges, dicts and their views, strs and each other, as a whole and added to what is there.
from collections import Counter, OrderedDict, defaultdict

empty = {}
few = {'b': 1, 'a': 2}
many = {n: str(n) for n in range(40)}
del many[0], many[20]
ordered = OrderedDict(a=1, b=2, c=3)
ordered.move_to_end('a')


class Own(dict):
    def __iter__(self):
        return iter(['own'])

    def keys(self):
        return ['from keys']


own = Own(x=1)
for source in [empty, few, many, ordered, defaultdict(int, y=2), Counter('abca'), own]:
    print(list(source), list(source.keys()), list(source.values()), list(source.items()))
    print(sorted(source.items()), [*source], [0, *source.values()], tuple(source.items()))
    there = ['there']
    there += source
    there.extend(source.items())
    print(there)

for numbers in [range(0), range(5), range(7, -8, -3), range(2**62, 2**63, 2**61), range(2**70, 2**70 + 3), range(-1, -4, -1)]:
    print(list(numbers), [*numbers], sorted(numbers, reverse=True), tuple(numbers))
    there = [None]
    there += numbers
    print(there, set(numbers) == set(list(numbers)))

for text in ['', 'a', 'hello', 'h\u00e9llo \u4e2d\u6587', 'a\U0001f600b']:
    print(list(text), [*text], sorted(text))

for pairs in [zip('abc', range(3)), enumerate('xy'), [('k', 1), ['l', 2], 'mn'], zip(), zip('ab'), {1: 2}.items()]:
    try:
        print(dict(pairs))
    except Exception as error:
        print(type(error).__name__, error)


def broken():
    yield 1
    raise KeyError('gone')


for bad in [lambda: dict(zip([[]], [1])), lambda: dict(zip(broken(), 'ab')), lambda: dict(zip('ab', broken())), lambda: dict(zip('ab', 'a', strict=True)), lambda: dict(enumerate(5))]:
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)

d = {}
for n in range(300):
    d[n * 7 % 311] = n
    assert len(d) == n + 1
    assert list(d.copy()) == list(d) == [k for k in d]
    if n % 3 == 0:
        merged = {**d, 'extra': n}
        merged['more'] = 1
        assert len(merged) == n + 3 and 'extra' not in d
print(len(d), sum(d), sum(d.values()))
for n in range(0, 300, 2):
    del d[n * 7 % 311]
print(len(d.copy()), list(d.copy().items())[:5])


def constants():
    return {3, 1, 2, 'x', None, 1.0}


made = constants()
made.add('mine')
print(len(made), len(constants()), 'mine' in constants(), constants() is constants(), {1, 2, 3} | {4})
print([0] * 3, [1, 2] * 3, [] * 5, ['x'] * 40 == ['x' for _ in range(40)], [1, None] * 33 == [1, None] * 30 + [1, None] * 3, (1.5,) * 20, [[]] * 2, [1] * -1, (1, 2) * 0)
