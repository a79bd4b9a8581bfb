import types


@types.coroutine
def switch():
    yield


async def worker(name, n):
    for i in range(n):
        print(name, i)
        await switch()
    return name


def run(*coroutines):
    ready = list(coroutines)
    while ready:
        task = ready.pop(0)
        try:
            task.send(None)
        except StopIteration as stop:
            print(stop.value, "finished")
        else:
            ready.append(task)


run(worker("A", 2), worker("B", 3), worker("C", 1))
