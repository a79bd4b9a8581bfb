# Calls with defaults, keywords and receivers, of functions, methods, classes and builtins; with the errors they raise.
def f(a, b=2, *, c=3):
    return a, b, c


def g(a, b=20, c=30):
    return a, b, c


class K:
    def __init__(self, a, b=5):
        self.pair = a, b

    def m(self, x, y=1):
        return self.pair, x, y

    def __call__(self, *args, **kw):
        return args, kw


class Bad:
    def __init__(self):
        return 1


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print('TypeError:', error)


for call in (
    lambda: f(1), lambda: f(1, 5), lambda: f(1, c=9), lambda: f(b=1, a=2), lambda: f(), lambda: f(1, 2, 3), lambda: f(1, d=4), lambda: f(1, a=2),
    lambda: g(1), lambda: g(1, 2), lambda: g(1, 2, 3), lambda: g(1, 2, 3, 4), lambda: g(1, c=2), lambda: g(),
    lambda: K(1).pair, lambda: K(1, 2).pair, lambda: K(b=1, a=2).pair, lambda: K().pair, lambda: K(1).m(2), lambda: K(1).m(2, 3),
    lambda: K(1).m(y=2, x=3), lambda: K(1).m(), lambda: K(1).m(1, 2, 3), lambda: K(1)(1, x=2), lambda: Bad(),
    lambda: len([1]), lambda: len(), lambda: len([], []), lambda: next(iter([])  , 'end'), lambda: max(3, 1), lambda: isinstance(1, int),
    lambda: str(5), lambda: int('7'), lambda: int('11', base=2), lambda: sorted([2, 1], reverse=True), lambda: int(), lambda: range(2)[1],
):
    attempt(call)
g.__defaults__ = (7,)
attempt(lambda: g(1))
attempt(lambda: g(1, 2))
m = K(3).m
attempt(lambda: m(4))
attempt(lambda: m(4, y=5))
append = [].append
attempt(lambda: append())
order = []


def note(x):
    order.append(x)
    return x


f(note(1), c=note(2), b=note(3))
print(order)
