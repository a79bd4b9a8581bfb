async def g():
    yield 1
    yield 2


async def main():
    it = g()
    step = it.__anext__()
    print(await step)
    try:
        await step
    except RuntimeError as error:
        print(error)
    closing = it.aclose()
    await closing
    try:
        await closing
    except RuntimeError as error:
        print(error)


try:
    main().send(None)
except StopIteration:
    pass
