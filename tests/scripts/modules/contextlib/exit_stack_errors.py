from contextlib import ExitStack


class Nothing:
    pass


class OnlyEnter:
    def __enter__(self):
        raise AssertionError("not called")


with ExitStack() as stack:
    for thing in Nothing(), OnlyEnter(), 5:
        try:
            stack.enter_context(thing)
        except TypeError as error:
            print(error, repr(error.__context__ is None), error.__suppress_context__)
    try:
        stack.callback()
    except TypeError as error:
        print("callback needs a function")
