import asyncio
async def w(n,d):
    await asyncio.sleep(d); print(n); return n
async def main():
    print(await asyncio.gather(w('a',.3), w('b',.05)))
    try:
        async with asyncio.timeout(.01): await asyncio.sleep(1)
    except TimeoutError: print('timeout')
    try: await asyncio.wait_for(w('c',5),.01)
    except asyncio.TimeoutError: print('t2')
    q=asyncio.Queue(1)
    async def prod():
        for i in range(3): await q.put(i)
    t=asyncio.create_task(prod())
    for i in range(3): print(await q.get())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w('x',.01)); 
            async def bad(): raise ValueError(1)
            tg.create_task(bad())
    except* ValueError as e: print(repr(e))
    t=asyncio.create_task(asyncio.sleep(5)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled')
    lock=asyncio.Lock()
    async def c(n):
        async with lock: print('in',n); await asyncio.sleep(0); print('out',n)
    await asyncio.gather(c(1),c(2))
    return 'ok'
print(asyncio.run(main()))
