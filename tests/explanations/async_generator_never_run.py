async def ticks():
    yield 1

ticks()
