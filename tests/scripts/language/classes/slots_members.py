def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Point:
    """A point."""

    __slots__ = ('x', 'y')


class Named(Point):
    __slots__ = ('name', '__dict__')


class Open(Point):
    pass


class Private:
    __slots__ = ('__hidden', '_one', '__two__')

    def set(self):
        self.__hidden = 1
        return self.__hidden


class ListWithSlot(list):
    __slots__ = ('extra',)


point = Point()
point.x = 1
show('point.x', lambda: point.x)
show('point.y', lambda: point.y)
show('setattr(point, "z", 1)', lambda: setattr(point, "z", 1))
show('point.z', lambda: point.z)
show('point.__dict__', lambda: point.__dict__)
show('delattr(point, "y")', lambda: delattr(point, "y"))
show('delattr(point, "x")', lambda: delattr(point, "x"))
show('point.x', lambda: point.x)
show('Point.x', lambda: Point.x)
show('type(Point.x)', lambda: type(Point.x))
show('Point.x.__get__(point)', lambda: Point.x.__get__(point))
show('Point.x.__get__(1)', lambda: Point.x.__get__(1))
show('Point.x.__set__(1, 2)', lambda: Point.x.__set__(1, 2))
show('(Point.x.__name__, Point.x.__qualname__, Point.x.__objclass__)', lambda: (Point.x.__name__, Point.x.__qualname__, Point.x.__objclass__))
show('sorted(n for n in Private.__dict__ if "o" in n or "h" in n)', lambda: sorted(n for n in Private.__dict__ if "o" in n or "h" in n))
show('Private().set()', lambda: Private().set())
show('Private.__slots__', lambda: Private.__slots__)
named = Named()
named.x, named.name, named.other = 1, 'n', 'o'
print(named.__dict__, named.x, named.name)
opened = Open()
opened.x, opened.z = 1, 2
print(opened.__dict__, opened.x)
items = ListWithSlot([1])
items.extra = 'e'
print(items, items.extra, hasattr(items, '__dict__'))
