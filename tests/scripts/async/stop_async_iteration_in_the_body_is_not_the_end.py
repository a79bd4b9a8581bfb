class One:
    done = False

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.done:
            raise StopAsyncIteration
        self.done = True
        return 1


async def main():
    try:
        async for x in One():
            raise StopAsyncIteration("from the body")
    except StopAsyncIteration as error:
        print("left the loop:", error)


try:
    main().send(None)
except StopIteration:
    print("end")
