async def f():
    raise StopIteration(5)


try:
    f().send(None)
except RuntimeError as error:
    print(error, repr(error.__cause__))


async def g():
    yield 1
    raise StopAsyncIteration


async def main():
    try:
        async for x in g():
            print(x)
    except RuntimeError as error:
        print(error, repr(error.__cause__))


try:
    main().send(None)
except StopIteration:
    print("done")
