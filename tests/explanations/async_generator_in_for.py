async def ticks():
    yield 1

for t in ticks():
    print(t)
