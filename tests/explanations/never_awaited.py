import asyncio

async def work(name):
    print(name, 'works')

async def main():
    work('A')
    await work('B')

asyncio.run(main())
