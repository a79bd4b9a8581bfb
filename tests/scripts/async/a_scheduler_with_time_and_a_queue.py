import heapq
import types


@types.coroutine
def suspend(*request):
    return (yield request)


class Scheduler:
    def __init__(self):
        self.now = 0
        self.count = 0
        self.timers = []

    def spawn(self, coroutine, delay=0, value=None):
        self.count += 1
        heapq.heappush(self.timers, (self.now + delay, self.count, coroutine, value))

    def run(self):
        while self.timers:
            self.now, _, coroutine, value = heapq.heappop(self.timers)
            try:
                kind, argument = coroutine.send(value)
            except StopIteration:
                continue
            if kind == "sleep":
                self.spawn(coroutine, argument)
            else:
                argument.waiting.append(coroutine)


class Queue:
    def __init__(self, scheduler):
        self.scheduler, self.items, self.waiting = scheduler, [], []

    async def get(self):
        while not self.items:
            await suspend("wait", self)
        return self.items.pop(0)

    def put(self, item):
        self.items.append(item)
        while self.waiting:
            self.scheduler.spawn(self.waiting.pop())


scheduler = Scheduler()
queue = Queue(scheduler)


async def producer():
    for item in ("bread", "wine", None):
        await suspend("sleep", 2)
        print(scheduler.now, "put", item)
        queue.put(item)


async def consumer():
    while (item := await queue.get()) is not None:
        print(scheduler.now, "got", item)
        await suspend("sleep", 3)
    print(scheduler.now, "consumer ends")


scheduler.spawn(producer())
scheduler.spawn(consumer())
scheduler.run()
