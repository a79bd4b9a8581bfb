async def numbers(n):
    for i in range(n):
        got = yield i
        if got is not None:
            print("got", got)


async def main():
    async for i in numbers(3):
        print(i)
    g = numbers(5)
    print(await g.asend(None), await g.asend("hello"), await g.__anext__(), await anext(g))
    await g.aclose()
    try:
        await g.asend(None)
    except StopAsyncIteration:
        print("closed")


try:
    main().send(None)
except StopIteration:
    print("end")
