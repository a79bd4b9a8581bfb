# Tasks by name and number, the current one and those that are not done; what gather makes of results, exceptions and cancellations.
import asyncio
import inspect
from collections.abc import Coroutine


async def leaf(value, turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)
    return value


async def bad(value):
    await asyncio.sleep(0)
    raise ValueError(value)


async def for_ever():
    await asyncio.get_running_loop().create_future()


class Own(Coroutine):
    """A coroutine of a class of its own."""

    def __init__(self, coroutine):
        self.coroutine = coroutine

    def send(self, value):
        return self.coroutine.send(value)

    def throw(self, *error):
        return self.coroutine.throw(*error)

    def close(self):
        self.coroutine.close()

    def __await__(self):
        return self.coroutine.__await__()


class Awaitable:
    def __await__(self):
        yield from leaf('awaitable').__await__()
        return 'done'


def names():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def of_tasks():
    me = asyncio.current_task()
    print(me is asyncio.current_task(), asyncio.all_tasks() == {me}, me.done())
    me.set_name('main')
    tasks = [asyncio.create_task(leaf(i, i), name=f't{i}') for i in range(5)]
    print(names())
    waiting = asyncio.create_task(for_ever(), name='waiting')
    for _ in range(4):
        await asyncio.sleep(0)
        print(names())
    print(await asyncio.gather(*tasks), names())
    print(waiting.cancel(), waiting.cancelling(), waiting.done())
    try:
        await waiting
    except asyncio.CancelledError as error:
        print('cancelled', error.args, waiting.cancelled(), waiting.done(), waiting.cancel())
    print(names())
    unnamed = asyncio.create_task(leaf(1))
    print(unnamed.get_name().startswith('Task-'), unnamed.get_name() == unnamed.get_name())
    unnamed.set_name(7)
    print(repr(unnamed.get_name()), await unnamed)

    async def seen():
        return asyncio.current_task().get_name()
    print(await asyncio.create_task(seen(), name='inner'), asyncio.current_task().get_name())


async def of_gather():
    print(await asyncio.gather())
    same = leaf('same')
    print(await asyncio.gather(same, leaf(2), same, Awaitable(), Own(leaf('own'))))
    try:
        await asyncio.gather(leaf(1), bad('one'), bad('two'))
    except ValueError as error:
        print('raised', error)
    results = await asyncio.gather(leaf(1), bad('one'), leaf(None), return_exceptions=True)
    print([repr(result) for result in results])
    stuck = asyncio.create_task(for_ever())
    outer = asyncio.gather(stuck, leaf(3), return_exceptions=True)
    await asyncio.sleep(0)
    stuck.cancel()
    print([type(result).__name__ for result in await outer])
    stuck = asyncio.create_task(for_ever())
    outer = asyncio.gather(stuck, leaf(3))
    await asyncio.sleep(0)
    print(outer.cancel())
    try:
        await outer
    except asyncio.CancelledError:
        print('gathering cancelled', stuck.cancelled())
    inner = asyncio.gather(leaf('a'), leaf('b'))
    print(await asyncio.gather(inner, leaf('c')))
    print(inner.done(), inner.result())


async def of_futures():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    order = []
    future.add_done_callback(lambda f: order.append(('first', f.result())))
    future.add_done_callback(lambda f: order.append(('second', f.done())))
    loop.call_soon(future.set_result, 5)
    print(await future, order)
    await asyncio.sleep(0)
    print(order)
    future.add_done_callback(lambda f: order.append('late'))
    print(len(order))
    await asyncio.sleep(0)
    print(order[-1])
    handle = loop.call_soon(order.append, 'never')
    print(handle.cancelled())
    handle.cancel()
    await asyncio.sleep(0)
    print(handle.cancelled(), order[-1])
    later = [loop.call_later(delay, order.append, delay) for delay in (0.03, 0.01, 0.02)]
    later[2].cancel()
    await asyncio.sleep(0.05)
    print(order[-2:])




print(asyncio.iscoroutine(5), asyncio.iscoroutinefunction(leaf))
coroutine = leaf(1)
print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(Own(coroutine)), inspect.iscoroutine(coroutine))
coroutine.close()
for main in (of_tasks, of_gather, of_futures):
    asyncio.run(main())
    print('-')

loop = asyncio.new_event_loop()
task = loop.create_task(leaf(4))
print(len(asyncio.all_tasks(loop)), asyncio.current_task(loop), loop.run_until_complete(task), len(asyncio.all_tasks(loop)))
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
