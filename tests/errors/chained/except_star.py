try:
    raise ValueError("one")
except* ValueError:
    raise TypeError("two")
