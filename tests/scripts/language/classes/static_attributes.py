class A:
    """Doc."""

    in_body = 1

    def __init__(self, other):
        self.a = 1
        self.b, (self.c, *self.d) = 1, (2, 3)
        other.not_mine = 1
        for self.e in ():
            pass
        self.f += 1

        def inner():
            self.g = 1

        class Nested:
            def m(self):
                self.nested = 1


def decorate(cls):
    return cls


@decorate
class B:
    pass


print(sorted(A.__static_attributes__), A.__firstlineno__, B.__firstlineno__, B.__static_attributes__)
print(list(A.__dict__))
