def pause():
    yield

async def main():
    await pause()

main().send(None)
