class Pause:
    def __await__(self):
        try:
            yield "paused"
        finally:
            print("awaitable closed")


async def f():
    try:
        await Pause()
    except GeneratorExit:
        print("closing")
        raise


c = f()
print(c.send(None))
print(c.close())


async def stubborn():
    while True:
        try:
            await Pause()
        except GeneratorExit:
            print("ignored")


c = stubborn()
c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)
c = None
