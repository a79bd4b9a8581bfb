for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 9999):
    print(number, type(OSError(number, "text")).__name__)


class Mine(OSError):
    pass


print(type(Mine(2, "text")).__name__, type(FileNotFoundError(13, "text")).__name__)
