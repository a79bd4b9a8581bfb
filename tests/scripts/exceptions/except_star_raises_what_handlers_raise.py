try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError:
        raise
except ExceptionGroup as group:
    print(repr(group))
    for each in group.exceptions:
        print(repr(each), repr(each.__context__))
