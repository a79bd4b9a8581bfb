def g():
    try:
        yield 1
    except ValueError as e:
        raise TypeError("t") from e
i = g()
next(i)
i.throw(ValueError("v"))
