class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    async for i in Countdown(3):
        print(i)
    else:
        print("else")
    async for i in Countdown(5):
        if i == 3:
            continue
        if i == 1:
            break
        print(i)
    else:
        print("never")
    async for a, *b in Countdown(0):
        pass
    else:
        print("empty")


try:
    main().send(None)
except StopIteration:
    print("end")
