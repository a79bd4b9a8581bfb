def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Indexed:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

class Converted(Indexed):
    def __int__(self):
        return self.value

class Truncated:
    def __trunc__(self):
        return 5

show(lambda: int(Indexed(4)))
show(lambda: int(Converted(4)))
show(lambda: int(Converted("x")))
show(lambda: int(Indexed("x")))
show(lambda: [1, 2, 3][Indexed(1)])
show(lambda: [1, 2, 3][Indexed(1.0)])
show(lambda: hex(Indexed(255)))
show(lambda: range(Indexed(3)))
show(lambda: int(Truncated()))
show(lambda: "x" * Indexed(2))
show(lambda: (1).__index__())
