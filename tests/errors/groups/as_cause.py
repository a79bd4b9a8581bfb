try:
    raise ExceptionGroup("g", [ValueError("v")])
except ExceptionGroup as e:
    raise KeyError("k") from e
