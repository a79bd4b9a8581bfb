class NotException:
    pass

class NeedsArgs(Exception):
    def __init__(self, a):
        pass

def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__))

def r(x):
    raise x

def rf(x, y):
    raise x from y

for x in (5, "text", NotException, NotException(), None, NeedsArgs, ValueError, ValueError("v"), KeyboardInterrupt, int):
    attempt(lambda: r(x))
attempt(lambda: rf(ValueError, 5))
attempt(lambda: rf(ValueError, KeyError))
attempt(lambda: rf(ValueError, None))
