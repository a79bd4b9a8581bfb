async def f():
    await me


me = f()
try:
    me.send(None)
except (ValueError, RuntimeError) as error:
    print(type(error).__name__, error)
