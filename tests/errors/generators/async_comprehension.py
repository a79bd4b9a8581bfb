async def g():
    yield 1
    raise ValueError("g")
async def main():
    return [x async for x in g()]
main().send(None)
