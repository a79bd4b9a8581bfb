# stderr: compared
def a():
    raise KeyError("first")

try:
    a()
except KeyError:
    raise ValueError("second")
