from collections import namedtuple
from dataclasses import dataclass


@dataclass
class Circle:
    radius: float


Pair = namedtuple("Pair", "left right")


def area(shape):
    match shape:
        case Circle(r):
            return 3 * r * r
        case Pair(left=0):
            return "left is zero"
        case Pair(left, right):
            return left * right
        case (a, b):
            return "plain", a, b


for shape in (Circle(2), Pair(0, 5), Pair(2, 3), (2, 3)):
    print(area(shape))
