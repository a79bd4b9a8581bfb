from contextlib import ExitStack


def chain(error):
    while error is not None:
        yield repr(error)
        error = error.__context__


def throw(error):
    raise error


try:
    with ExitStack() as stack:
        stack.callback(throw, IndexError(1))
        stack.callback(throw, KeyError(2))
        stack.push(lambda *details: True)
        stack.callback(throw, ValueError(3))
        raise TypeError(4)
except Exception as error:
    print(list(chain(error)))

try:
    try:
        raise OSError("handled")
    except OSError:
        with ExitStack() as stack:
            stack.callback(throw, IndexError(1))
            stack.callback(throw, KeyError(2))
            1 / 0
except Exception as error:
    print(list(chain(error)))

with ExitStack() as stack:
    stack.push(lambda *details: True)
    stack.callback(throw, IndexError(1))
print("suppressed")

try:
    with ExitStack() as stack:
        stack.callback(throw, IndexError(1))
        stack.callback(throw, KeyError(2))
except Exception as error:
    print(list(chain(error)))


def throw_without_context(error):
    try:
        raise error
    except Exception:
        error.__context__ = None
        raise


try:
    with ExitStack() as stack:
        stack.callback(throw_without_context, IndexError(1))
        1 / 0
except Exception as error:
    print(list(chain(error)))
