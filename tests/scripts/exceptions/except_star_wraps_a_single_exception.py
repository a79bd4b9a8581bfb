try:
    raise ValueError("alone")
except* ValueError as group:
    print(type(group).__name__, group.exceptions)
try:
    try:
        raise KeyError("not taken")
    except* ValueError:
        print("never")
except KeyError as error:
    print("unwrapped", repr(error))
