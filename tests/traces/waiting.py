# Coroutines that await each other and the library, and an asynchronous generator.
import asyncio


async def fetch(name):
    await asyncio.sleep(0)
    return name.upper()


async def ticks(count):
    for n in range(count):
        yield n
        await asyncio.sleep(0)


async def main():
    print(await fetch('a'))
    print(await asyncio.gather(fetch('b'), fetch('c')))
    async for n in ticks(2):
        print('tick', n)


asyncio.run(main())
