# A ray tracer of spheres and a floor: vectors as objects, reflections by recursion.
import math


class Vector:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def scale(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def length(self):
        return math.sqrt(self.dot(self))

    def normalized(self):
        return self.scale(1.0 / self.length())

    def reflect(self, normal):
        return self - normal.scale(2 * self.dot(normal))


class Sphere:
    def __init__(self, center, radius, color, shine):
        self.center, self.radius, self.color, self.shine = center, radius, color, shine

    def hit(self, origin, direction):
        toward = self.center - origin
        along = toward.dot(direction)
        rest = self.radius * self.radius - (toward.dot(toward) - along * along)
        if rest < 0:
            return None
        distance = along - math.sqrt(rest)
        return distance if distance > 1e-4 else None

    def normal(self, point):
        return (point - self.center).normalized()

    def color_at(self, point):
        return self.color


class Floor:
    shine = 0.1

    def __init__(self, height):
        self.height = height

    def hit(self, origin, direction):
        if abs(direction.y) < 1e-6:
            return None
        distance = (self.height - origin.y) / direction.y
        return distance if distance > 1e-4 else None

    def normal(self, point):
        return Vector(0, 1, 0)

    def color_at(self, point):
        return (0.9, 0.9, 0.9) if (math.floor(point.x) + math.floor(point.z)) % 2 else (0.2, 0.2, 0.2)


class Scene:
    def __init__(self, things, light):
        self.things, self.light = things, light

    def first_hit(self, origin, direction):
        best = None
        for thing in self.things:
            distance = thing.hit(origin, direction)
            if distance is not None and (best is None or distance < best[0]):
                best = (distance, thing)
        return best

    def trace(self, origin, direction, depth=0):
        found = self.first_hit(origin, direction)
        if found is None:
            return (0.3, 0.5, 0.8 + 0.2 * direction.y)
        distance, thing = found
        point = origin + direction.scale(distance)
        normal = thing.normal(point)
        toward = (self.light - point).normalized()
        bright = 0.15
        if self.first_hit(point, toward) is None:
            bright += 0.85 * max(0.0, normal.dot(toward))
        color = tuple(c * bright for c in thing.color_at(point))
        if thing.shine and depth < 3:
            mirrored = self.trace(point, direction.reflect(normal), depth + 1)
            color = tuple(c * (1 - thing.shine) + m * thing.shine for c, m in zip(color, mirrored))
        return color


scene = Scene([Sphere(Vector(i - 2, 0.3 * i, 6 + i % 2), 0.8, (0.9, 0.2 * i, 0.3), 0.3) for i in range(5)] + [Floor(-1)], Vector(-5, 8, -3))
width, height = 64, 40
total = 0
for y in range(height):
    for x in range(width):
        direction = Vector((x - width / 2) / width, (height / 2 - y) / width, 1).normalized()
        r, g, b = scene.trace(Vector(0, 0.5, -1), direction)
        total += int(255 * min(r, 1)) + int(255 * min(g, 1)) + int(255 * min(b, 1))
print(total)
