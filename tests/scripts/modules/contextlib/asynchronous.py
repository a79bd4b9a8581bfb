from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("still waiting")


@asynccontextmanager
async def tag(name):
    print("enter", name)
    try:
        yield name
    except ValueError:
        print("swallowed in", name)
    finally:
        print("exit", name)


@asynccontextmanager
async def none():
    if False:
        yield


@asynccontextmanager
async def two():
    yield
    yield


@tag("decorated")
async def decorated(x):
    return x


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


async def finish(*args):
    print("finish", args)


async def main():
    async with tag("a") as name:
        print(name)
    async with tag("b"):
        raise ValueError
    for manager in none, two:
        try:
            async with manager():
                pass
        except RuntimeError as error:
            print(error)
    for error in StopIteration("s"), StopAsyncIteration("a"), KeyError("k"):
        try:
            async with tag("c"):
                raise error
        except BaseException as raised:
            print(raised is error)
    print(await decorated(5))
    async with aclosing(numbers()) as generator:
        async for number in generator:
            print(number)
            break
    async with nullcontext(3) as three:
        print(three)
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(tag("x")))
        stack.push_async_callback(finish, 1, 2)
        stack.callback(print, "sync callback")
        stack.push_async_exit(tag_exit)
        for bad in 3, nullcontext:
            try:
                await stack.enter_async_context(bad)
            except TypeError as error:
                print(error)
        raise LookupError("in the stack")


async def tag_exit(kind, error, traceback):
    print("leaving with", repr(error))
    return True


run(main())
