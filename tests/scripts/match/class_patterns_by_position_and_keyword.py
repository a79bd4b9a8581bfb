class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x, y=0):
            return "on x", x
        case Point(0, y):
            return "on y", y
        case Point(x=a, y=b) if a == b:
            return "diagonal", a
        case Point():
            return "somewhere"
        case _:
            return "no point"


for p in (Point(0, 0), Point(3, 0), Point(0, 4), Point(2, 2), Point(1, 2), (0, 0)):
    print(where(p))
