from contextlib import AbstractAsyncContextManager, AbstractContextManager


class Full:
    def __enter__(self): ...
    def __exit__(self, *details): ...


class Refuses(Full):
    __exit__ = None


class AsyncFull:
    async def __aenter__(self): ...
    async def __aexit__(self, *details): ...


class Derived(AbstractContextManager):
    def __exit__(self, *details):
        print("exit", details)


for cls in Full, Refuses, AsyncFull, Derived, int:
    print(cls.__name__, issubclass(cls, AbstractContextManager), issubclass(cls, AbstractAsyncContextManager))
with Derived() as derived:
    print(type(derived).__name__)
for abstract in AbstractContextManager, AbstractAsyncContextManager:
    try:
        abstract()
    except TypeError as error:
        print(error)
    print(abstract[int])
