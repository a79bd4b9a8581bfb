group = ExceptionGroup("g", [ValueError(1)])
for condition in (5, "ValueError", int, (ValueError, 5), None):
    try:
        group.split(condition)
    except TypeError as error:
        print(error)
