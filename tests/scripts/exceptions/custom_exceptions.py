class AppError(Exception):
    def __init__(self, message, *, code=0):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"{self.args[0]} ({self.code})"


class Sub(AppError):
    pass


try:
    raise Sub("failed", code=7)
except AppError as error:
    print(error, repr(error), error.code, error.args)


class NoInit(Exception):
    def __init__(self, a, b):
        pass


print(NoInit(1, 2).args, str(NoInit(1, 2)))


class Slotted(ValueError):
    __slots__ = ("x",)


e = Slotted("m")
e.x = 5
print(e.x, e.args)
