class Pause:
    def __await__(self):
        yield "paused"


async def f():
    try:
        await Pause()
    except ValueError as error:
        print("caught", error)
        await Pause()
    finally:
        print("finally")
    return "end"


c = f()
print(c.send(None))
print(c.throw(ValueError("thrown")))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
