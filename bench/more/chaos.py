# The chaos game along a spline: points, floats, operators of a class.
import math
import random


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Point(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Point(self.x * factor, self.y * factor)

    def distance(self, other):
        return math.sqrt((self.x - other.x) ** 2 + (self.y - other.y) ** 2)


class Spline:
    def __init__(self, points):
        self.points = points

    def __call__(self, u):
        points = self.points
        n = len(points) - 1
        i = min(int(u * n), n - 1)
        t = u * n - i
        before = points[i - 1] if i > 0 else points[i]
        after = points[i + 2] if i + 2 <= n else points[i + 1]
        tangent_a = (points[i + 1] - before) * 0.5
        tangent_b = (after - points[i]) * 0.5
        t2, t3 = t * t, t * t * t
        return points[i] * (2 * t3 - 3 * t2 + 1) + tangent_a * (t3 - 2 * t2 + t) + points[i + 1] * (3 * t2 - 2 * t3) + tangent_b * (t3 - t2)


def game(splines, width, height, rounds):
    rng = random.Random(1234)
    grid = [[0] * width for _ in range(height)]
    point = Point(0.5, 0.5)
    for _ in range(rounds):
        spline = splines[int(rng.random() * len(splines))]
        base = spline(point.x % 1.0)
        point = Point((base.x + point.y) * 0.5 % 1.0, (base.y + point.x) * 0.5 % 1.0)
        grid[int(point.y * (height - 1))][int(point.x * (width - 1))] += 1
    return grid


splines = [
    Spline([Point(0.1, 0.9), Point(0.4, 0.2), Point(0.6, 0.8), Point(0.9, 0.1)]),
    Spline([Point(0.0, 0.0), Point(0.3, 0.7), Point(0.8, 0.4), Point(1.0, 1.0)]),
    Spline([Point(0.5, 0.1), Point(0.2, 0.5), Point(0.7, 0.9)]),
]
grid = game(splines, 60, 30, 25000)
print(sum(map(sum, grid)), max(map(max, grid)), sum(1 for row in grid for cell in row if cell))
