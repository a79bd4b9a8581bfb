# All the ways to end: return, exception, close, close before the start, close that is answered, forgotten by a loop.
def counting(limit):
    try:
        for n in range(limit):
            yield n
    finally:
        print('cleaning up')
    return limit


def helper(generator):
    return next(generator)


class Secret:
    def __repr__(self):
        print('nobody asked for this')
        raise RuntimeError('no repr')


def failing(what):
    yield 1
    raise KeyError(what)


whole = counting(1)
print(helper(whole), list(whole))
closed = counting(5)
next(closed)
closed.close()
counting(3).close()
unstarted = counting(4)
try:
    unstarted.throw(ValueError('early'))
except ValueError as error:
    print('caught', error)
for n in counting(9):
    break
broken = failing(Secret())
next(broken)
print('before', end=' ')
next(broken)
