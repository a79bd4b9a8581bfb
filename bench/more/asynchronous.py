# Coroutines under asyncio: a tree of tasks, producers and consumers, time limits, generators that await.
import asyncio


async def tree(depth, log):
    if depth == 0:
        await asyncio.sleep(0)
        log.append(1)
        return 1
    return sum(await asyncio.gather(*(tree(depth - 1, log) for _ in range(4))))


async def produce(queue, n):
    for i in range(n):
        await queue.put(i)
    await queue.put(None)


async def consume(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total


async def numbers(n):
    for i in range(n):
        if i % 50 == 0:
            await asyncio.sleep(0)
        yield i


async def workers(n):
    lock = asyncio.Lock()
    state = {"value": 0}

    async def work():
        for _ in range(20):
            async with lock:
                value = state["value"]
                await asyncio.sleep(0)
                state["value"] = value + 1

    async with asyncio.TaskGroup() as group:
        for _ in range(n):
            group.create_task(work())
    return state["value"]


async def main():
    log = []
    print(await tree(5, log), len(log))
    queue = asyncio.Queue(maxsize=16)
    _, total = await asyncio.gather(produce(queue, 6000), consume(queue))
    print(total, sum([i * i async for i in numbers(6000) if i % 3]))
    print(await workers(30))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.001)
    except asyncio.TimeoutError:
        print("too late")


asyncio.run(main())
