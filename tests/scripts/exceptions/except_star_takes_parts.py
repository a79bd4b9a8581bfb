try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), KeyError(4)])])
except* ValueError as group:
    print("values", repr(group), [repr(e) for e in group.exceptions])
except* (TypeError, KeyError) as group:
    print("others", repr(group))
else:
    print("never")
finally:
    print("finally")
