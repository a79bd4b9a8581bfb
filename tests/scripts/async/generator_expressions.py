async def numbers(n):
    for i in range(n):
        yield i


async def double(x):
    return x * 2


async def main():
    a = (x async for x in numbers(2))
    b = (await double(x) for x in range(3))
    c = (x for x in range(2))
    print(type(a).__name__, type(b).__name__, type(c).__name__)
    print([x async for x in a], [x async for x in b], list(c))


try:
    main().send(None)
except StopIteration:
    pass


def sync():
    return (x async for x in numbers(1))


print(type(sync()).__name__)
