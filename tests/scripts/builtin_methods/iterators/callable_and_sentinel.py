def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


values = iter([1, 2, 3, 4])
it = iter(lambda: next(values), 3)
show(lambda: (list(it), next(values), next(it, "done")))
show(lambda: (type(it).__name__, iter(it) is it))
show(lambda: iter(5, 1))
show(lambda: iter(len))
show(lambda: iter())
show(lambda: iter([], 1, 2))
show(lambda: next(iter(lambda: 1 / 0, 0)))
show(lambda: list(iter(lambda: next(iter([])), 0)))
