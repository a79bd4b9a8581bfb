# Marks stand below the part of a line where it happened.
import sys
import traceback


def f(x):
    return 1 / x


def g(x):
    return f(x) + 1


def nm():
    xs = [1, 2]
    y = xs[5] + foo.bar(1)


def attr():
    sys.nothing.more


def call(): int('x' * 3)


def call2():
    z = int('x' * 3)


def multi():
    return g(
        0
    )


for fn in [lambda: g(0), nm, attr, call, call2, multi]:
    try:
        fn()
    except Exception as e:
        print(''.join(traceback.format_exception(e)).replace(__file__, 'FILE'))
        print(traceback.format_exception_only(e), [(x.name, x.lineno, x.line) for x in traceback.extract_tb(e.__traceback__)])
