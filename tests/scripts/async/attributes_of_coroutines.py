class Pause:
    def __await__(self):
        yield


async def inner():
    await Pause()


async def outer():
    await inner()


c = outer()
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_code.co_name, c.cr_frame is not None, c.cr_origin)
c.send(None)
print(c.cr_running, c.cr_suspended, c.cr_await.__name__, type(c.cr_await.cr_await).__name__)
try:
    c.send(None)
except StopIteration:
    pass
print(c.cr_frame, c.cr_await, c.cr_suspended)
c = outer()
c.__name__ = "renamed"
c.__qualname__ = "q.renamed"
print(c.__name__, c.__qualname__, repr(c).split(" at ")[0])
c.close()
