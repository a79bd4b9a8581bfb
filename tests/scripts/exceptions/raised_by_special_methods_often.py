# The same in loops that are entered often: what is remembered of a call, or compiled anew because it is hot, passes it on as well.
import traceback


class Boom(Exception):
    pass


class Sometimes:
    """Each method raises at every third call."""

    def __init__(self):
        self.calls = 0
        self.total = 0

    def tick(self, value):
        self.calls += 1
        if self.calls % 3 == 0:
            raise Boom(self.calls)
        return value

    def __len__(self):
        return self.tick(4)

    def __bool__(self):
        return self.tick(True)

    def __eq__(self, other):
        return self.tick(True)

    def __lt__(self, other):
        return self.tick(False)

    def __hash__(self):
        return self.tick(7)

    def __contains__(self, item):
        return self.tick(True)

    def __getitem__(self, key):
        return self.tick(5)

    def __setitem__(self, key, value):
        self.tick(None)

    def __add__(self, other):
        return self.tick(1)

    def __iadd__(self, other):
        return self.tick(self)

    def __neg__(self):
        return self.tick(1)

    def __iter__(self):
        return self.tick(iter([1]))

    @property
    def value(self):
        return self.tick(3)

    @value.setter
    def value(self, value):
        self.tick(None)

    def __getattr__(self, name):
        if name == 'calls':
            raise AttributeError(name)
        return self.tick(2)


def test(count):
    s = Sometimes()
    d = {}
    results = [0] * 24
    errors = 0
    for n in range(count):
        for case in range(24):
            try:
                if case == 0:
                    len(s)
                elif case == 1:
                    if s:
                        pass
                elif case == 2:
                    x = s and 1
                elif case == 3:
                    x = s == 1
                elif case == 4:
                    x = s < 1 or s
                elif case == 5:
                    d[s] = n
                elif case == 6:
                    d.get(s)
                elif case == 7:
                    x = 1 in s
                elif case == 8:
                    x = s[n]
                elif case == 9:
                    s[n] = 1
                elif case == 10:
                    x = s + 1
                elif case == 11:
                    y = s
                    y += 1
                elif case == 12:
                    x = -s
                elif case == 13:
                    for x in s:
                        x += 1
                elif case == 14:
                    x = s.value
                elif case == 15:
                    s.value = 1
                elif case == 16:
                    s.value += 1
                elif case == 17:
                    s[n] += 1
                elif case == 18:
                    x = s.other
                elif case == 19:
                    x, = s
                elif case == 20:
                    x = [z for z in s]
                elif case == 21:
                    x = not s
                elif case == 22:
                    x = 1 if s else 2
                elif case == 23:
                    x = next(iter(s))
                results[case] += 1
            except Boom as error:
                errors += 1
                last = [(f.name, f.lineno) for f in traceback.extract_tb(error.__traceback__)] if errors % 500 == 3 else None
                if last:
                    print(case, error, last)
    return results, errors, s.calls


for _ in range(3):
    print(test(400))
