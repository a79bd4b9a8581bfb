async def main():
    async for x in 5:
        pass
main().send(None)
