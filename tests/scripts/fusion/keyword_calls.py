# Functions, methods and classes called with keywords, in hot code: where each argument goes, and what is said when it does not fit.
def several(a, b=2, c=3, *, d=4, e):
    return (a, b, c, d, e)


def rest(a, b=2, *args, c, d=4, **others):
    return (a, b, args, c, d, others)


def message(call):
    try:
        return call()
    except TypeError as error:
        return str(error)


def repeat(times, call):
    result = None
    for i in range(times):
        result = call(i)
    return result


print(repeat(300, lambda i: several(1, e=i, c=9)))
print(repeat(300, lambda i: several(1, 2, 3, d=i, e=2)))
print(repeat(300, lambda i: several(c=1, b=i, e=2, a=3)))
print(repeat(300, lambda i: message(lambda: several(1, d=i))))
print(repeat(300, lambda i: message(lambda: several(1, a=i, e=2))))
print(repeat(300, lambda i: message(lambda: several(e=i))))
print(repeat(300, lambda i: message(lambda: several(1, e=i, z=2))))
print(repeat(300, lambda i: message(lambda: several(1, 2, 3, 4, e=i))))

print(repeat(300, lambda i: (rest(1, c=3), rest(1, c=5, b=i), rest(a=1, c=2, d=i))))
print(repeat(300, lambda i: (rest(1, 2, 3, c=4), rest(1, c=2, z=i), rest(c=1, a=i))))
print(repeat(300, lambda i: message(lambda: rest(i))))
print(repeat(300, lambda i: message(lambda: rest(i, a=2, c=3))))

for names in ({"e": 1, "zz": 2}, {"d": 1}):
    print(message(lambda: several(1, **names)))


# The order of evaluation is that of the text, whatever the order of the parameters.
def note(value):
    print(value, end=" ")
    return value


def ordered(times):
    for _ in range(times):
        result = several(note("first"), e=note("second"), b=note("third"))
    return result


print(ordered(3))


# Defaults are looked up at each call.
def calls(times):
    return [several(1, c=i) for i in range(times)][-1]


several.__kwdefaults__ = {"e": 7}
print(message(lambda: calls(200)))
several.__kwdefaults__ = {"e": 7, "d": 8}
print(calls(200))
several.__defaults__ = ("b",)
print(message(lambda: calls(200)), message(lambda: several(1, 2)))


def growing(a, into=[]):
    into.append(a)
    return len(into)


print(repeat(300, lambda i: growing(a=i)))
growing.__defaults__ = None
print(message(lambda: growing(a=1)))


class Point:
    def __init__(self, x=1, *, z=2):
        self.place = (x, z)

    def moved(self, by, *, times=1):
        return (by, times)


def methods(times):
    point = Point(z=1)
    for i in range(times):
        result = (point.moved(1, times=i), point.moved(by=i), point.moved(i), Point(z=i).place, Point(x=i).place, Point(5, z=i).place)
    return result


print(methods(300))
print(repeat(300, lambda i: message(lambda: Point(y=i))))
print(repeat(300, lambda i: message(lambda: Point(1, x=i))))
print(repeat(300, lambda i: message(lambda: Point().moved(times=i))))
