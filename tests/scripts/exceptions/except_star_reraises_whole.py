try:
    try:
        raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
    except* ValueError:
        raise
except ExceptionGroup as group:
    print(repr(group))
