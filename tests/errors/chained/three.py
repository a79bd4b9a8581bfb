try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("two") from e
except ValueError:
    raise KeyError("three")
