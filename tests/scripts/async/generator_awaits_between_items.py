class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


async def g():
    yield await Pause("one")
    yield await Pause("two")


async def main():
    collected = []
    async for item in g():
        collected.append(item)
        collected.append(await Pause("body"))
    return collected


c = main()
answer = None
try:
    while True:
        asked = c.send(answer)
        print("asked", asked)
        answer = asked + "!"
except StopIteration as stop:
    print(stop.value)
