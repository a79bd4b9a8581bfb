async def main():
    async with 5 as x:
        pass
main().send(None)
