async def load():
    return 42

async def main():
    loading = load()
    print(await loading)
    print(await loading)

main().send(None)
