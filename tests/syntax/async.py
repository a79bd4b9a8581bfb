async def f():
    await a
    await a.b(c) ** 2
    -await d
    async for x in y: pass
    else: z
    async with a as b, c: pass
    return (x async for x in y)
