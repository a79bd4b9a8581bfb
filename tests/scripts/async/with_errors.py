class OnlyEnter:
    async def __aenter__(self):
        pass


class NotAwaitable:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *args):
        pass


class BadExit:
    async def __aenter__(self):
        pass

    def __aexit__(self, *args):
        return 5


async def use(manager):
    async with manager:
        pass


async def use_raising(manager):
    async with manager:
        raise ZeroDivisionError


for action in (use(5), use(OnlyEnter()), use(NotAwaitable()), use(BadExit()), use_raising(BadExit())):
    try:
        action.send(None)
    except TypeError as error:
        print(error, "|", repr(error.__context__))
