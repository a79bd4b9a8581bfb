def make():
    count = 0

    async def increment():
        nonlocal count
        count += 1
        return count

    return increment


class Service:
    async def double(self, x):
        return x * 2

    @classmethod
    async def name(cls):
        return cls.__name__

    @staticmethod
    async def three():
        return 3

    async def chained(self, x):
        return await self.double(await self.double(x))


class Sub(Service):
    async def double(self, x):
        return await super().double(x) + 1


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


inc = make()
print(run(inc()), run(inc()), run(Service().chained(2)), run(Sub().chained(2)), run(Sub.name()), run(Service.three()))
