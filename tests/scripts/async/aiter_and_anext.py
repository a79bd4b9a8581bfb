class NotNext:
    def __aiter__(self):
        return 5


async def g():
    yield 1


async def main():
    it = aiter(g())
    print(await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("end")


for action in (lambda: aiter(1), lambda: anext(1), lambda: aiter(NotNext())):
    try:
        action()
    except TypeError as error:
        print(error)
try:
    main().send(None)
except StopIteration:
    pass
