async def g():
    while True:
        try:
            yield "item"
        except ValueError as error:
            print("caught", error)
            yield "from handler"


async def main():
    it = g()
    print(await it.__anext__())
    print(await it.athrow(ValueError("v")))
    print(await it.__anext__())
    try:
        await it.athrow(KeyError("k"))
    except KeyError as error:
        print("out", error)
    try:
        await it.__anext__()
    except StopAsyncIteration:
        print("ended")


try:
    main().send(None)
except StopIteration:
    pass
