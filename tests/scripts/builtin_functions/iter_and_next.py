def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class OldStyle:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError("out")
        return index

class NoNext:
    def __iter__(self):
        return 5

class NotIterable:
    __iter__ = None

show(lambda: (list(iter(OldStyle())), type(iter(OldStyle())).__name__))
show(lambda: iter(NoNext()))
show(lambda: iter(NotIterable()))
show(lambda: iter(5))
show(lambda: next(5))
show(lambda: next([]))
show(lambda: next(iter([])))
show(lambda: next(iter([]), 7))
show(lambda: next())
show(lambda: next(iter([]), 1, 2))
show(lambda: iter([], 1))
show(lambda: list(NoNext()))
show(lambda: 1 in NotIterable())
