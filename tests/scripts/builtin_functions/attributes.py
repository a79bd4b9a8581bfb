def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    x = 1

    def __getattr__(self, name):
        if name == "boom":
            raise ValueError("boom")
        raise AttributeError(f"nothing named {name}")

c = C()
show(lambda: (getattr(c, "x"), getattr(c, "y", 2), hasattr(c, "x"), hasattr(c, "y"), setattr(c, "z", 3), c.z, delattr(c, "z"), hasattr(c, "z")))
show(lambda: getattr(c, "y"))
show(lambda: getattr(c, "boom", 1))
show(lambda: hasattr(c, "boom"))
show(lambda: getattr(c, 1))
show(lambda: hasattr(c, 1))
show(lambda: setattr(c, 1, 2))
show(lambda: delattr(c, 1))
show(lambda: delattr(c, "x"))
show(lambda: getattr(c))
show(lambda: setattr(c, "x"))
show(lambda: delattr(c))
show(lambda: hasattr(c))
show(lambda: getattr(1, "y"))
show(lambda: getattr(c, "a\0b", 3))
show(lambda: getattr(C, "nope"))
show(lambda: getattr([], "apend"))
