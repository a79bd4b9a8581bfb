async def f():
    pass


c = f()
for action in (lambda: iter(c), lambda: list(c), lambda: [*c], lambda: next(c)):
    try:
        action()
    except TypeError as error:
        print(error)


def g():
    yield from c


try:
    next(g())
except TypeError as error:
    print(error)
c.close()
