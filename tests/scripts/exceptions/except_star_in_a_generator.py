def g():
    try:
        yield 1
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as group:
        yield "values", len(group.exceptions)
    except* TypeError:
        yield "types"
    else:
        yield "else"
    finally:
        yield "finally"


print(list(g()))
it = g()
next(it)
print(it.throw(TypeError("thrown in")), list(it))
