import sys

try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as group:
    print(sys.exception() is group)
    group = None
except* TypeError as group:
    print(repr(sys.exception()))
print(sys.exception())
try:
    print(group)
except NameError as error:
    print(error)
