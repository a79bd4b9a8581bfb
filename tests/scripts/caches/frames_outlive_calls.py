# A frame that something still shows when its call is over: its variables are those of the end of the call.
import sys


def show(n):
    frame = sys._getframe()
    n = n + 1
    return frame


first = show(1)
print(first.f_locals['n'], first.f_code.co_name)


def outer():
    value = 'before'
    frame = inner()
    same = frame is sys._getframe()
    value = 'after'
    return frame, same


def inner():
    return sys._getframe(1)


frame, same = outer()
print(same, frame.f_locals['value'])


def fails(x):
    y = x * 2
    raise KeyError(y)


def handles(x):
    try:
        fails(x)
    except KeyError as error:
        return error.__traceback__, sys._getframe()


trace, frame = handles(4)
print(trace.tb_frame is frame, trace.tb_next.tb_frame.f_locals)


def deep(n):
    if n == 0:
        return [sys._getframe(k).f_locals['n'] for k in range(4)]
    return deep(n - 1)


print(deep(6))


def big(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14, o=15, p=16, q=17, r=18, s=19, t=20, u=21, v=22, w=23, x=24, y=25, z=26,
        aa=27, bb=28, cc=29, dd=30, ee=31, ff=32, gg=33):
    return sum(locals().values()), sys._getframe()


total, frame = big()
print(total, len(frame.f_locals))


def recursive(n):
    return 0 if n == 0 else 1 + recursive(n - 1)


try:
    recursive(10_000)
except RecursionError as error:
    depth = 0
    entry = error.__traceback__
    while entry is not None:
        depth += 1
        entry = entry.tb_next
    print(type(error).__name__, depth > 900)
