class Point:
    """A point."""
    count = 0

    def __init__(self, x, y=0):
        self.x, self.y = x, y
        Point.count += 1

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2

    def __call__(self, k):
        return Point(self.x * k, self.y * k)

p = Point(1, 2)
print(p, p + Point(3), p == Point(1, 2), p != Point(1), p[1], len(p), p(3), list(p), Point.count, Point.__doc__, Point.__name__)
p.z = 5
print(p.z, p.__dict__, hasattr(p, "w"), getattr(p, "w", "default"), isinstance(p, Point), type(p) is Point)
for f in (lambda: p.w, lambda: Point(), lambda: Point.w, lambda: p + 1, lambda: p < p, lambda: hash(p), lambda: p[5], lambda: -p, lambda: Point.x):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
