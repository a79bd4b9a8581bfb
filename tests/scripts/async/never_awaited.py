# A coroutine that nobody awaits is told of, whether it is the last one made, one of several, or one made between two that are awaited.
import gc
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, message)


warnings.showwarning = show
warnings.simplefilter('always')


async def work(name):
    return name


async def forgotten(name):
    return name


async def awaits_and_forgets():
    print(await work('awaited'))
    forgotten('between')
    gc.collect()
    print(await work('awaited too'))
    kept = work('kept')
    print(await work('before the kept one'))
    print(await kept)


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


run(awaits_and_forgets())
print('alone')
forgotten('alone')
gc.collect()
print('several')
several = [forgotten(i) for i in range(3)]
print(len(several))
several = None
gc.collect()
print('one of several is run')
several = [forgotten(0), work(1), forgotten(2)]
print(run(several[1]))
several = None
gc.collect()
print('closed')
closed = work('closed')
closed.close()
del closed
gc.collect()
print('run')
print(run(work('run')))
gc.collect()
for i in range(3):
    forgotten(i)
    gc.collect()
    print('collected', i)
last = work('held until it is run')
gc.collect()
print(run(last))
