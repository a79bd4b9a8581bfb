async def g():
    yield 1


it = g()
print(type(it).__name__, it.__name__, it.__qualname__, it.ag_running, it.ag_suspended, it.ag_await, it.ag_code.co_name, it.ag_frame is not None)
print(it.__aiter__() is it, aiter(it) is it, repr(it).split(" at ")[0])
print(type(it.__anext__()).__name__, type(it.aclose()).__name__, type(it.asend(1)).__name__, type(it.athrow(ValueError)).__name__)
print(sorted(name for name in dir(it) if not name.startswith("__")))
for action in (lambda: iter(it), lambda: next(it), lambda: list(it)):
    try:
        action()
    except TypeError as error:
        print(error)
import warnings
warnings.simplefilter("ignore")
