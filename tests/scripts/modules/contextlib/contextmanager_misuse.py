from contextlib import contextmanager


def attempt(manager, error=None):
    try:
        with manager():
            if error is not None:
                raise error
    except BaseException as raised:
        print(type(raised).__name__, raised, "| cause", repr(raised.__cause__), "| context", repr(raised.__context__))
    else:
        print("fine")


@contextmanager
def none():
    if False:
        yield


@contextmanager
def two():
    yield
    yield


@contextmanager
def stubborn():
    try:
        yield
    except BaseException:
        pass
    yield


@contextmanager
def plain():
    yield


@contextmanager
def replaces():
    try:
        yield
    except BaseException as error:
        raise RuntimeError("replaced") from error


for manager in none, two, stubborn, plain, replaces:
    print(manager.__name__)
    attempt(manager)
    attempt(manager, StopIteration("stop"))
    attempt(manager, ValueError("value"))
    attempt(manager, RuntimeError("run"))
