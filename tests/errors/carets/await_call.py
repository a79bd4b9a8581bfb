import asyncio
async def f(): raise ValueError("f")
async def main():
    x = 1 + await f()
asyncio.run(main())
