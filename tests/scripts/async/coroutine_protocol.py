async def f():
    return 5


c = f()
print(type(c).__name__, c.__name__, c.__qualname__)
try:
    c.send(None)
except StopIteration as stop:
    print("returned", stop.value)
for again in (lambda: c.send(None), lambda: c.throw(ValueError)):
    try:
        again()
    except RuntimeError as error:
        print(error)
print(c.close())
