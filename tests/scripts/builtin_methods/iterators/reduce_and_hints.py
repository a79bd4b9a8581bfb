def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter(b"abc"), lambda: iter(range(3)), lambda: reversed([1, 2, 3]), lambda: iter({1: 2, 3: 4, 5: 6}), lambda: iter({1, 2, 3})):
    it = make()
    print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), iter(it) is it, len(list(it)), it.__length_hint__(), next(it, "end"))
show(lambda: type(it)())
show(lambda: next(it))
show(lambda: it.__next__(1))
