class Left:
    def __add__(self, other):
        print("Left.__add__")
        return NotImplemented


class Right:
    def __radd__(self, other):
        print("Right.__radd__")
        return "reflected"


print(Left() + Right())


class Sub(Left):
    def __radd__(self, other):
        print("Sub.__radd__ first")
        return "subclass"


print(Left() + Sub())


class Counter:
    def __init__(self, n):
        self.n = n

    def __iadd__(self, other):
        self.n += other
        return self


c = same = Counter(1)
c += 5
print(c is same, c.n)
try:
    Left() + 1
except TypeError as error:
    print(error)
