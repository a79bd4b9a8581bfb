# Powers and shifts of small ints and of floats have a short way; their edges are those of the long one.
values = [0, 1, -1, 2, -2, 3, 7, -7, 10, 2 ** 31, -2 ** 31, 2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 10 ** 30, True, False]
floats = [0.0, -0.0, 0.5, 1.0, -1.0, 2.5, -2.5, 1e308, 1e-308, float('inf'), float('-inf'), float('nan')]


def attempt(f, a, b):
    try:
        return repr(f(a, b))
    except (ValueError, OverflowError, ZeroDivisionError, TypeError) as e:
        return f'{type(e).__name__}: {e}'


def power(a, b):
    return a ** b


def left(a, b):
    return a << b


def right(a, b):
    return a >> b


def assigned(a, b):
    c = a
    c <<= b
    d = a
    d >>= b
    e = a
    e &= b
    f = a
    f |= b
    return c, d, e, f


def divided(a, b):
    a /= b
    return a


for repeat in range(3):
    for a in values:
        for b in (0, 1, 2, 3, 5, 31, 40, 62, 63, 64, 65, 100, -1, -2, True):
            results = [attempt(f, a, b) for f in (power, left, right, assigned, divided)]
            if repeat == 2:
                print(a, b, *results)
    for a in floats + [2, -8, 0]:
        for b in floats + [0, 3, -2, 0.25]:
            results = [attempt(power, a, b), attempt(divided, a, b)]
            if repeat == 2:
                print(a, b, *results)
print(attempt(left, 1.5, 2), attempt(right, 'a', 1), attempt(power, 'a', 2), attempt(left, 1, 2.0), attempt(left, 1, -(10 ** 30)), attempt(right, 1, 10 ** 30))
