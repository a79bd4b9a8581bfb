class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow


async def main():
    async with Manager("a") as a, Manager("b") as b:
        print(a, b)
    async with Manager("swallows", True):
        raise KeyError("lost")
    for i in range(2):
        async with Manager("loop"):
            if i == 0:
                continue
            break
    try:
        async with Manager("outer"), Manager("inner"):
            raise ValueError("seen by both")
    except ValueError as error:
        print("left with", error)
    async with Manager("returns"):
        return "value"


try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)
