async def g():
    yield 1
    raise ValueError("g")
async def main():
    async for x in g():
        pass
main().send(None)
