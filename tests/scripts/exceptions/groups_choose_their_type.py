print(type(BaseExceptionGroup("g", [ValueError()])).__name__)
print(type(BaseExceptionGroup("g", [KeyboardInterrupt()])).__name__)
print(ExceptionGroup.__mro__)
for make in (lambda: ExceptionGroup("g", [KeyboardInterrupt()]), lambda: ExceptionGroup("g", []), lambda: ExceptionGroup("g", 5), lambda: ExceptionGroup(5, [ValueError()]),
             lambda: ExceptionGroup("g", [5]), lambda: ExceptionGroup("g", [ValueError]), lambda: ExceptionGroup("g"), lambda: ExceptionGroup(), lambda: ExceptionGroup("g", {ValueError()})):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    ExceptionGroup("g", [ValueError()]).message = "new"
except AttributeError as error:
    print(error)
