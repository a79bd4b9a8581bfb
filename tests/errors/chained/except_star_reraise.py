try:
    raise ExceptionGroup("g", [ValueError("one"), TypeError("two")])
except* ValueError:
    raise
