def ticks():
    yield 1

async def main():
    async for t in ticks():
        print(t)

main().send(None)
