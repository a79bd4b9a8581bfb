# stderr: compared
def a():
    try:
        raise KeyError("the cause")
    except KeyError as e:
        raise ValueError("the effect") from e

try:
    a()
except ValueError:
    raise TypeError("last") from None
