def g():
    try:
        yield
    finally:
        raise TypeError("cleanup")
i = g()
next(i)
i.throw(ValueError("thrown"))
