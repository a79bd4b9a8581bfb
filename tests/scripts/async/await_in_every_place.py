class Value:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield f"asked for {self.value}"
        return self.value


async def main():
    print(await Value(1) + await Value(2) * await Value(3))
    print([await Value(1), *await Value([2, 3])], {await Value("k"): await Value("v")})
    print(await Value(False) or await Value("right"), await Value(0) and await Value("never"))
    print((await Value("yes")) if await Value(True) else await Value("no"))
    print(f"{await Value('formatted')!r:>12}")
    x = [0, 0]
    x[await Value(1)] = await Value(9)
    x[await Value(0)] += await Value(5)
    print(x, (await Value("abc"))[await Value(1):])
    assert await Value(True), "not shown"
    while await Value(False):
        pass
    return await Value("end")


c = main()
asked = 0
try:
    while True:
        c.send(None)
        asked += 1
except StopIteration as stop:
    print(stop.value, "after", asked)
