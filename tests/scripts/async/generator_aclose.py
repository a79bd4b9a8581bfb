async def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def main():
    it = g()
    await it.__anext__()
    print(await it.aclose())
    print(await it.aclose())
    fresh = g()
    await fresh.aclose()
    try:
        await fresh.__anext__()
    except StopAsyncIteration:
        print("never started")
    bad = stubborn()
    await bad.__anext__()
    try:
        await bad.aclose()
    except RuntimeError as error:
        print(error)


try:
    main().send(None)
except StopIteration:
    print("end")
