cause = ValueError("shared")
try:
    raise KeyError("a") from cause
except KeyError:
    raise TypeError("b") from cause
