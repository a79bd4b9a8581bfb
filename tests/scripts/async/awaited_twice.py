class Pause:
    def __await__(self):
        yield "p"


async def inner():
    await Pause()


shared = inner()


async def first():
    await shared


async def second():
    await shared


a, b = first(), second()
print(a.send(None))
try:
    b.send(None)
except RuntimeError as error:
    print(error)
a.close()
