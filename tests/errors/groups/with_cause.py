def make():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ValueError("v") from e
    except ValueError as v:
        return v
raise ExceptionGroup("g", [make(), TypeError("t")])
