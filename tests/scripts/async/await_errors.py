class NoIterator:
    def __await__(self):
        return 5


class Coroutine:
    def __await__(self):
        return inner()


async def inner():
    pass


async def wait_for(what):
    await what


def attempt(what):
    c = wait_for(what)
    try:
        c.send(None)
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
    finally:
        c.close()


attempt(5)
attempt(None)
attempt(NoIterator())
c = inner()
c.close()
attempt(c)


def plain_generator():
    yield


attempt(plain_generator())
