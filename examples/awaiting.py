import asyncio

async def work(name, rounds):
    for n in range(1, rounds + 1):
        print(name, n)
        await asyncio.sleep(0)
    return name + ' is done'

async def main():
    for line in await asyncio.gather(work('A', 2), work('B', 1)):
        print(line)

asyncio.run(main())
