class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return iter(())


class Once:
    def __await__(self):
        got = yield "suspended"
        return got


async def main():
    print(await Ready(1))
    print("got", await Once())
    return "done"


c = main()
print(c.send(None))
try:
    c.send("sent")
except StopIteration as stop:
    print(stop.value)
