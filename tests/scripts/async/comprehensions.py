class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def numbers(n):
    for i in range(n):
        yield i


async def double(x):
    return x * 2


async def main():
    print([x async for x in numbers(3)])
    print({x async for x in numbers(3) if x})
    print({x: x * x async for x in numbers(3)})
    print([await double(x) for x in range(3)])
    print([x for x in range(4) if await double(x) > 2])
    print([(x, y) async for x in numbers(2) for y in range(2)])
    print([[y async for y in numbers(x)] for x in range(3)])
    print([last := x async for x in numbers(3)], last)
    print([f() for f in [lambda: x async for x in numbers(2)]] if False else "lambdas", [x async for x in (y async for y in numbers(3))])
    return [await Pause(i) for i in range(2)]


c = main()
try:
    answer = None
    while True:
        answer = c.send(answer) + 100
except StopIteration as stop:
    print(stop.value)
