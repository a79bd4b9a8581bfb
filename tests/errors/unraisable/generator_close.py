def g():
    try:
        yield 1
    finally:
        raise ValueError("close")
i = g()
next(i)
del i
