from contextlib import suppress

with suppress(KeyError):
    raise KeyError
with suppress(LookupError, ValueError):
    [][1]
with suppress():
    pass
try:
    with suppress():
        raise ValueError("through")
except ValueError as error:
    print(error)
with suppress(ValueError):
    raise ExceptionGroup("all", [ValueError(1), ExceptionGroup("inner", [ValueError(2)])])
try:
    with suppress(ValueError):
        raise ExceptionGroup("some", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(repr(group))
manager = suppress(TypeError)
with manager:
    with manager:
        len(3)
    print("inner is over")
    len(4)
print("end")
