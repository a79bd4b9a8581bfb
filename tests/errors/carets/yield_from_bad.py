def g():
    x = yield from 5
next(g())
