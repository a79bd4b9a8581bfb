import types


@types.coroutine
def sleep(n):
    got = yield n
    return got


async def main():
    return await sleep(1), await sleep(2)


c = main()
print(c.send(None), c.send("a"))
try:
    c.send("b")
except StopIteration as stop:
    print(stop.value)
g = sleep(5)
print(type(g).__name__, next(g))


@types.coroutine
def delegating():
    return (yield from main())


d = delegating()
print(d.send(None))
try:
    types.coroutine(5)
except TypeError as error:
    print(error)
