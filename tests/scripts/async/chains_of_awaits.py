class Value:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def leaf(n):
    return await Value(n) + 1


async def middle(n):
    first = await leaf(n)
    second = await leaf(first)
    return first, second


async def root():
    return await middle(10), await middle(20)


c = root()
answer = None
while True:
    try:
        asked = c.send(answer)
    except StopIteration as stop:
        print("result", stop.value)
        break
    print("asked", asked)
    answer = asked * 2
