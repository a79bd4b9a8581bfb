try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("v")
except ValueError as v:
    raise KeyError("k") from TypeError("t")
