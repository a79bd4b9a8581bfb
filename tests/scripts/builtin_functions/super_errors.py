def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class A:
    def who(self):
        return "A"

class B(A):
    def who(self):
        return "B" + super().who()

    def explicit(self):
        return super(B, self).who()

    def missing(self):
        return super().nothing

    def repr(self):
        return repr(super()).startswith("<super: <class 'B'>, <B object>>"), super().__thisclass__, super().__self__ is self, super().__self_class__

    @staticmethod
    def no_arguments():
        return super().who()

    @classmethod
    def of_class(cls):
        return super().__init_subclass__()

show(lambda: (B().who(), B().explicit(), B().repr(), B.of_class(), super(B, B()).who(), super(B, B).who(B())))
show(lambda: B().missing())
show(lambda: B.no_arguments())
show(lambda: super())
show(lambda: super(5))
show(lambda: super(A, 5))
show(lambda: super(B, A()))
show(lambda: super(B).who)
show(lambda: super(A, B()).who())
show(lambda: super(B).__get__(B()).who())
show(lambda: super(1, 2, 3))
show(lambda: setattr(super(B, B()), "x", 1))
