class NoNext:
    def __aiter__(self):
        return self


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class Raises:
    def __aiter__(self):
        raise ValueError("from aiter")


async def loop(over):
    async for x in over:
        pass


for over in ([], NoNext(), BadNext(), Raises()):
    try:
        loop(over).send(None)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, "|", repr(error.__cause__))
