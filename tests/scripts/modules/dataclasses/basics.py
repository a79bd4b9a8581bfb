from dataclasses import dataclass, field, fields, is_dataclass


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False, compare=False)


@dataclass
class Point3(Point):
    z: float = 0.5
    x: int = 10


print(Point(1), Point(1, 2), Point(x=3).tags, Point(1) == Point(1, 0, ["other"]), Point(1) == Point3(1), Point3(), Point.y)
print(Point.__doc__, Point3.__doc__, Point.__match_args__, is_dataclass(Point), is_dataclass(Point(1)), is_dataclass(int), sep="\n")
print([f.name for f in fields(Point3)], Point.__hash__, Point.__init__.__qualname__, Point.__eq__.__qualname__)
match Point(1, 2):
    case Point(1, y):
        print("matched", y)
for wrong in (lambda: Point(), lambda: Point(1, 2, [], 4), lambda: Point(1, q=2), lambda: Point(1) < Point(2), lambda: hash(Point(1)), lambda: fields(3)):
    try:
        wrong()
    except TypeError as error:
        print(error)
first = fields(Point)[1]
print(first.name, first.type, first.default, first.metadata, first.kw_only, first._field_type)


@dataclass
class Node:
    value: int
    next: "Node" = None


node = Node(1)
node.next = node
print(node)
