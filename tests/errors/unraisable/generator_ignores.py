def g():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
i = g()
next(i)
del i
