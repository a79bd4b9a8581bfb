# Instances of classes with slots, without `__init__`, or with one that changes: made, and their methods called, in hot code.
def message(call):
    try:
        return call()
    except (TypeError, AttributeError) as error:
        return str(error)


class Slotted:
    __slots__ = ("x",)

    def __init__(self, x):
        self.x = x

    def method(self, k=1):
        return self.x + k

    def items(self):
        yield self.x
        yield -self.x + 1

    def __add__(self, other):
        return Slotted(self.x + other.x)

    def __len__(self):
        return 3


class Empty:
    __slots__ = ()

    def method(self):
        return "empty"


class Both:
    __slots__ = ("a", "__dict__")

    def __init__(self, a):
        self.a = a

    def method(self):
        return ("class", self.a)


class Plain:
    pass


def run(instance, times):
    total = 0
    for i in range(times):
        total += instance.method(i) + instance.method() + sum(instance.items()) + (instance + instance).x + len(instance)
    return total


slotted = Slotted(3)
print(run(slotted, 3000))
Slotted.method = lambda self, k=5: self.x * k
print(run(slotted, 3000))


class Derived(Slotted):
    __slots__ = ()

    def method(self, k=2):
        return k


print(run(Derived(4), 300), run(slotted, 300))
del Slotted.method
print(message(lambda: run(slotted, 1)), run(Derived(5), 300))


def calls(instance, times):
    result = None
    for _ in range(times):
        result = instance.method()
    return result


both = Both(1)
print(calls(both, 500))
both.method = lambda: "own"
print(calls(both, 500))
del both.method
print(calls(both, 500), calls(Empty(), 300))


def make(kind, times):
    for _ in range(times):
        result = kind()
    return type(result).__name__


print(make(Plain, 300), make(Empty, 300))
for kind, arguments in ((Plain, (1,)), (Empty, (1, 2)), (Slotted, ()), (Slotted, (1, 2))):
    for _ in range(3):
        print(message(lambda: kind(*arguments)))


def refused(times):
    for i in range(times):
        result = message(lambda: Plain(i))
    return result


print(refused(300))
Plain.__init__ = lambda self, a=7: setattr(self, "a", a)


def with_init(times):
    for i in range(times):
        first, second = Plain(), Plain(i)
    return first.a, second.a


print(with_init(400))


class Returning:
    def __init__(self):
        return 5


def returning(times):
    for _ in range(times):
        result = message(lambda: Returning())
    return result


print(returning(300))


# The `__init__` is the one of the moment when the arguments have been evaluated.
class Changing:
    def __init__(self, a):
        self.a = a


def change(i):
    if i == 250:

        def init(self, a):
            self.a = ("new", a)

        Changing.__init__ = init
    return i


print([Changing(change(i)).a for i in range(300)][245:255])


class Made:
    def __new__(cls, a=0):
        made = super().__new__(cls)
        made.before = a
        return made

    def __init__(self, a=1):
        self.after = a


print([(made.before, made.after) for made in (Made(i) if i % 2 else Made() for i in range(300))][-2:])
