class Pause:
    def __await__(self):
        yield


async def f():
    try:
        raise ValueError("inner")
    except ValueError:
        await Pause()
        raise KeyError("second")


c = f()
try:
    1 / 0
except ZeroDivisionError:
    c.send(None)
try:
    c.send(None)
except KeyError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))
