class Box[T]:
    """A box."""

    default: T

    def __init__(self, value: T):
        self.value = value

    def map[U](self, function) -> "Box[U]":
        return Box(function(self.value))


print(Box.__type_params__, Box.__doc__, Box[int], Box[int](5).value, Box("a").map(str.upper).value)
print(Box.__orig_bases__, [base.__name__ for base in Box.__mro__])


class IntBox(Box[int]):
    pass


print(IntBox.__orig_bases__, IntBox.__bases__)
