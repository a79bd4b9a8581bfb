# Few keys, many keys, keys in order and against it: however it is done, the result is the same, and stable.


def numbers(count, seed):
    made = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        made.append(seed >> 16)
    return made


def check(items, key=None, reverse=False):
    found = sorted(items, key=key, reverse=reverse)
    own = list(items)
    own.sort(key=key, reverse=reverse)
    assert found == own
    # The same by insertion, written out.
    expected = []
    for item in items:
        at = len(expected)
        by = item if key is None else key(item)
        while at > 0:
            other = expected[at - 1] if key is None else key(expected[at - 1])
            if not (other < by if reverse else by < other):
                break
            at -= 1
        expected.insert(at, item)
    assert [id(item) for item in expected] == [id(item) for item in found] or expected == found, (items, found)
    return found


class Tagged:
    def __init__(self, key, tag):
        self.key = key
        self.tag = tag

    def __repr__(self):
        return f'{self.key}/{self.tag}'


total = 0
for count in [0, 1, 2, 3, 7, 15, 16, 17, 31, 32, 33, 34, 64, 100]:
    some = numbers(count, count + 1)
    for items in [
        some,
        [n % 7 for n in some],
        [n / 8 - 1000 for n in some],
        [str(n % 50) for n in some],
        [f'a common start {n % 9}' for n in some],
        [f'\u4e2d{n % 50}' for n in some],
        [chr(0x1f600 + n % 9) + chr(0xfffd - n % 5) for n in some],
        [(n % 5, str(n % 3)) for n in some],
        [(str(n % 4), n) for n in some],
        [(n % 3,) for n in some],
        list(range(count)),
        list(range(count, 0, -1)),
        [str(n) for n in range(count)],
        [5] * count,
        [n % 2 == 0 for n in some],
        [n if n % 2 else float(n) for n in some],
        [(), (1,)] * (count // 2),
    ]:
        for reverse in [False, True]:
            total += len(check(items, reverse=reverse))
            total += len(check(items, key=lambda item: item, reverse=reverse))
    tagged = [Tagged(n % 6, i) for i, n in enumerate(some)]
    for reverse in [False, True]:
        for key in [lambda t: t.key, lambda t: str(t.key), lambda t: float(t.key), lambda t: (t.key, 'x'), lambda t: -t.tag]:
            total += len(check(tagged, key=key, reverse=reverse))
            print(sorted(tagged, key=key, reverse=reverse)[:8])
print(total)

zeros = [0.0, -0.0, 1.0, -0.0, 0.0]
print(sorted(zeros), sorted(zeros, reverse=True))
nan = float('nan')
print(sorted([3.0, nan, 1.0]), sorted([2.0, 1.0, 3.0] + [nan]))
print(sorted(['a', 'a\0', 'a\0\0', 'a']), sorted(['abcdefgh\0', 'abcdefgh', 'abcdefg'], reverse=True))
for wrong in [[1, 'a'], ['a', 1], [(1, 'a'), (1, 2)], [1.0, None], [(1,), [1]], list(range(40)) + ['x'], [str(n) for n in range(40)] + [1]]:
    try:
        sorted(wrong)
    except TypeError as error:
        print(type(error).__name__, error)
