class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), Point.__slots__)
for action in (lambda: setattr(p, "z", 3), lambda: p.__dict__):
    try:
        action()
    except AttributeError as error:
        print(error)
del p.x
try:
    p.x
except AttributeError as error:
    print(error)


class Open(Point):
    pass


o = Open(3, 4)
o.z = 5
print(o.__dict__, o.x)
