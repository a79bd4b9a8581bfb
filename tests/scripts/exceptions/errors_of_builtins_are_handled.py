# Errors that arise in builtins and operators: handled at once, with a context, through finally, in generators, and where they are not handled.
import traceback


class Raises:
    def __enter__(self):
        raise ValueError('enter')

    def __exit__(self, *arguments):
        print('not reached')


class RaisesInExit:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, entry):
        raise KeyError(kind and kind.__name__)


class Swallows:
    def __enter__(self):
        return 'entered'

    def __exit__(self, kind, value, entry):
        return [kind]


class Hooked:
    def __getattr__(self, name):
        if name == 'bad':
            raise ValueError(name)
        raise AttributeError('hooked ' + name)


def enters():
    with Raises() as r:
        print('not reached', r)


def exits():
    with RaisesInExit():
        pass


def exits_raising():
    with RaisesInExit():
        [].pop()


def swallowed():
    with Swallows() as s:
        int(s)
    return 'swallowed'


def later():
    yield 1
    raise IndexError('later')


def unpacks(items):
    a, b = items
    return a


def star_unpacks(items):
    a, *b, c = items
    return b


tests = [
    lambda: int('x'), lambda: int('z', 30), lambda: int(' '), lambda: int('12', 40), lambda: float('x'), lambda: float(''), lambda: 1 / 0, lambda: 1 // 0,
    lambda: 1 % 0, lambda: True / False, lambda: 1.0 / 0, lambda: 1.5 % 0, lambda: 1.5 // 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 10 ** 30 // 0,
    lambda: 1 + 'x', lambda: 'x' - 1, lambda: None % 2, lambda: [].pop(), lambda: [1].pop(3), lambda: [1].remove(2), lambda: [1].index(2),
    lambda: (1,).index(2), lambda: {}.popitem(), lambda: {}.pop('k'), lambda: set().pop(), lambda: getattr(1, 'x'), lambda: getattr(Hooked(), 'x'),
    lambda: getattr(Hooked(), 'bad'), lambda: getattr(Hooked(), 'x', 'default'), lambda: max([]), lambda: min(iter([])), lambda: max(later()),
    lambda: sum(later()), lambda: sum(later(), 1.5), lambda: sum(['a'], ''), lambda: sorted(), lambda: ord('ab'), lambda: ord(1), lambda: round('x'),
    lambda: unpacks([1]), lambda: unpacks((1, 2, 3)), lambda: unpacks(later()), lambda: unpacks(3), lambda: star_unpacks([1]), enters, exits, exits_raising,
    swallowed, lambda: list(later()), lambda: any(x > 5 for x in later()), lambda: next(later(), 1), lambda: iter(1, 2), lambda: type('C', (int,), {})('x'),
    lambda: type('C', (float,), {})('x'),
]


def show(e):
    for frame, line in traceback.walk_tb(e.__traceback__):
        print('  ', frame.f_code.co_name, line)


def run(test):
    try:
        return test()
    finally:
        count[0] += 1


def generator():
    for test in tests:
        try:
            yield 'gave', run(test)
        except Exception as e:
            yield type(e).__name__, e.args
            show(e)


count = [0]
for test in tests:
    try:
        print(run(test))
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
        show(e)
for item in generator():
    print(item)
print(count)

for test in tests[:20]:
    try:
        try:
            {}['first']
        except KeyError:
            run(test)
    except Exception as e:
        print(type(e).__name__, repr(e.__context__), e.__suppress_context__)


def loops():
    total = 0
    for word in ['1', 'x', '2', '', '3.5']:
        for kind in int, float:
            try:
                total += kind(word)
            except ValueError:
                continue
            else:
                total += 100
            finally:
                total += 1000
    x = 7
    try:
        x = 1 / (x - 7)
    except ZeroDivisionError as e:
        x = str(e)
    y = 7
    try:
        y = y % 0
    except ZeroDivisionError:
        pass
    try:
        y += y // 0
    except ZeroDivisionError:
        pass
    return total, x, y


print(loops())
