async def load():
    return 42

async def main():
    print(await load)

main().send(None)
