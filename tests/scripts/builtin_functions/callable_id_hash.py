def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Hashed:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value

class Unhashable:
    def __eq__(self, other):
        return True

class Called:
    def __call__(self):
        pass

show(lambda: (callable(len), callable(Called), callable(Called()), callable(5), callable(lambda: 0), callable(Unhashable())))
show(lambda: (hash(Hashed(5)), hash(Hashed(True)), hash(1), hash(1.0), hash(-1), hash(2 ** 61 - 1), hash(0.5), hash(float("inf")), hash(1j)))
show(lambda: (hash(Hashed(2 ** 61)), hash(Hashed(-1))))
show(lambda: hash(Hashed("x")))
show(lambda: hash(Unhashable()))
show(lambda: hash([]))
show(lambda: {Unhashable(): 1})
show(lambda: hash())
show(lambda: callable())
show(lambda: id())
x = []
show(lambda: (id(x) == id(x), isinstance(id(x), int)))
