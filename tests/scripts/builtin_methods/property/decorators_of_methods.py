def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    @staticmethod
    def s(x):
        """Doc of s."""
        return x

    @classmethod
    def c(cls, x=0):
        return cls.__name__, x


show(lambda: (C.s(1), C().s(2), C.c(), C().c(3)))
raw_s, raw_c = C.__dict__["s"], C.__dict__["c"]
show(lambda: (raw_s.__func__ is C.s, raw_s.__wrapped__ is C.s, raw_s.__name__, raw_s.__doc__, raw_s.__qualname__, raw_s(4), raw_s.__isabstractmethod__))
show(lambda: (raw_c.__func__.__name__, raw_c.__get__(None, C)(7), raw_c.__get__(C(), int)(7), raw_c.__wrapped__.__name__))
show(lambda: raw_c())
show(lambda: staticmethod())
show(lambda: classmethod())
show(lambda: staticmethod(1, 2))
show(lambda: staticmethod(5)())
show(lambda: classmethod(5).__get__(None, C)())
show(lambda: (C.c.__self__, C.c.__func__.__name__))
show(lambda: C.c(1, 2))
