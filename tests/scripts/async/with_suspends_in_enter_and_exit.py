class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


class Manager:
    async def __aenter__(self):
        return await Pause("entering")

    async def __aexit__(self, *args):
        print("exit got", await Pause("exiting"))


async def main():
    async with Manager() as m:
        print("entered with", m)
        print("body got", await Pause("body"))
    return "end"


c = main()
answer = None
try:
    while True:
        asked = c.send(answer)
        print("asked", asked)
        answer = asked.upper()
except StopIteration as stop:
    print(stop.value)
