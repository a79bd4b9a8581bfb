def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Odd(type):
    def __instancecheck__(cls, instance):
        return instance == 5

    def __subclasscheck__(cls, subclass):
        return subclass is str

class Fives(metaclass=Odd):
    pass

show(lambda: (isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, int | str), isinstance(None, int | None), isinstance(1, ())))
show(lambda: (isinstance(5, Fives), isinstance(6, Fives), issubclass(str, Fives), issubclass(int, Fives), isinstance(Fives(), Fives)))
show(lambda: (issubclass(bool, int), issubclass(bool, (str, int)), issubclass(bool, int | str), issubclass(type, object)))
show(lambda: isinstance(1, 5))
show(lambda: isinstance(1, (str, 5)))
show(lambda: isinstance(1, [int]))
show(lambda: isinstance(1, list[int]))
show(lambda: isinstance(1, list[int] | None))
show(lambda: isinstance([], list[int] | int))
show(lambda: issubclass(1, int))
show(lambda: issubclass(int, 5))
show(lambda: issubclass(int, list[int]))
show(lambda: issubclass(list, list[int] | int))
show(lambda: isinstance(1))
show(lambda: isinstance(1, "int"))
show(lambda: int | 5)
show(lambda: isinstance(int, int | type))
