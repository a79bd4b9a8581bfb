def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Counter:
    def __init__(self):
        self.count = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.count += 1
        if self.count > 2:
            raise StopAsyncIteration
        return self.count

class Wrong:
    def __aiter__(self):
        return 5

def run(awaitable):
    iterator = awaitable.__await__()
    try:
        while True:
            next(iterator)
    except StopIteration as stop:
        return stop.value

it = aiter(Counter())
show(lambda: (run(anext(it)), run(anext(it, "end")), run(anext(it, "end")), run(anext(it, default := 0))))
show(lambda: run(anext(it)))
show(lambda: aiter(5))
show(lambda: aiter([]))
show(lambda: aiter(Wrong()))
show(lambda: anext(5))
show(lambda: anext(Wrong()))
show(lambda: aiter())
show(lambda: anext())
show(lambda: anext(it, 1, 2))
