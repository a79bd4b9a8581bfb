# stderr: compared
try:
    raise KeyError("the cause")
except KeyError as e:
    raise ValueError("the effect") from e
