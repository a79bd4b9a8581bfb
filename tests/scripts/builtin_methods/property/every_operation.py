def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Point:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        """The x."""
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        print("deleted")

    only = property(doc="nothing")
    read = property(lambda self: 5)


p = Point()
p.x = 5
print(p.x, Point.x.__doc__, Point.only.__doc__, Point.x.fget.__name__, Point.only.fget, Point.x.__name__)
del p.x
show(lambda: p.only)
show(lambda: setattr(p, "only", 1))
show(lambda: setattr(p, "read", 1))
show(lambda: delattr(p, "read"))
show(lambda: p.read)
show(lambda: Point.read.getter(lambda self: 6).__get__(p))
show(lambda: Point.read.__get__(None, Point) is Point.read)
show(lambda: Point.read.__set__(p, 1))
show(lambda: Point.read.__delete__(p))
show(lambda: Point.x.__isabstractmethod__)
show(lambda: property(1).__get__(p))
show(lambda: property(1, 2, 3, 4, 5))
show(lambda: property(x=1))
show(lambda: property().__get__(p))
show(lambda: property().__name__)
