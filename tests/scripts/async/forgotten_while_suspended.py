# A coroutine that is forgotten while it is suspended is closed, whoever in the chain of awaits has something to do then.
import gc
import types


@types.coroutine
def pause(value):
    return (yield value)


class Awaitable:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return Steps(self.name)


class Steps:
    def __init__(self, name):
        self.name = name

    def __iter__(self):
        return self

    def __next__(self):
        return self.name

    def close(self):
        print('iterator closed', self.name)


async def careful(name):
    try:
        await pause(name)
    finally:
        print('finally', name)


async def plain(name):
    await careful(name)
    print('not reached', name)


async def both(name):
    try:
        await careful(name)
    except GeneratorExit:
        print('exit', name)
        raise
    finally:
        print('finally of both', name)


async def foreign(name):
    await Awaitable(name)


async def outer(name):
    await foreign(name)


async def manager_inside(name):
    async with Manager(name):
        await pause(name)


class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        print('aexit', self.name, kind.__name__)


def forget(coroutine):
    print('waits for', coroutine.send(None))


for function in [careful, plain, both, foreign, outer, manager_inside]:
    for turn in range(2):
        forget(function(function.__name__))
        gc.collect()
        print('collected')


async def inner_is_held():
    inner = careful('held')
    holder.append(inner)
    await inner


holder = []
forget(inner_is_held())
gc.collect()
print(len(holder))
holder.clear()
gc.collect()


def generator():
    yield from careful_generator()


def careful_generator():
    try:
        yield 'generator'
    finally:
        print('finally of the generator')


next(generator())
gc.collect()
started = careful('at the end')
started.send(None)
