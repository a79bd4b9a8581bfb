class Pause:
    def __await__(self):
        yield "p"


async def g():
    await Pause()
    yield 1


it = g()
first = it.__anext__()
print(first.send(None), it.ag_running)
for other in (it.__anext__(), it.aclose(), it.athrow(ValueError)):
    try:
        other.send(None)
    except RuntimeError as error:
        print(error)
try:
    first.send(None)
except StopIteration as stop:
    print(stop.value, it.ag_running)
